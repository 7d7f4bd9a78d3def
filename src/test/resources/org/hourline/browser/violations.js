// axe-core has been loaded before. Looks at the page, or at what is within a selector. Gives "rule:
// what is wrong: how many elements, the first of them".
const done = arguments[arguments.length - 1];
const within = arguments.length > 1 ? arguments[0] : document;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
axe.run(within, { runOnly: tags, resultTypes: ["violations"] }).then(
  (results) =>
    done(
      results.violations.map(({ id, nodes }) => {
        const where = nodes.slice(0, 3).map((node) => node.target.join(" "));
        const why = nodes[0].failureSummary.replace(/\s+/g, " ");
        return `${id}: ${why}: ${nodes.length} elements: ${where.join(" | ")}`;
      }),
    ),
  (error) => done([String(error)]),
);
