package org.hourline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hourline.language.Words;
import org.hourline.model.Wording;
import org.hourline.output.OutputFile;
import org.hourline.problem.Position;
import org.hourline.template.Templates;
import org.hourline.view.BriefingView;
import org.hourline.view.PageView;
import org.jspecify.annotations.Nullable;

/// Prints a page's view with its template.
///
/// A template is given `page` (the [PageView]), `t("key")` and `t("key", {"name": value})` (the
/// interface's words), `asset("site.css")` (the address of an asset from this page),
/// `foreign("text")` (the language in which a text stands for want of a translation, else nothing;
/// without a text, that of any text asked for so far) and `sheet` (the style sheet of the page's
/// language, `languages/ur.css` below the assets, or nothing). Everything it prints is escaped for
/// HTML; what a view hands over as [org.hourline.markup.Html] is markup. A variable that is not
/// there stops the build: nothing is printed as empty by mistake.
public final class Renderer {
  private final Configuration configuration;
  private final SiteAssets assets;
  private final TemplateMethodModelEx words;
  private final @Nullable Wording wording;
  private final String sheet;

  /// Of content in the language in which it was written.
  public Renderer(Templates templates, Words words, SiteAssets assets) {
    this(templates, words, assets, null);
  }

  /// @param wording which texts stand in another language; null: none does
  public Renderer(Templates templates, Words words, SiteAssets assets, @Nullable Wording wording) {
    this.configuration = configure(templates);
    this.assets = assets;
    this.words = new WordsMethod(words);
    this.wording = wording;
    this.sheet =
        Stream.of(words.language(), words.locale().getLanguage())
            .map(language -> "languages/" + language + ".css")
            .filter(assets::has)
            .findFirst()
            .orElse("");
  }

  /// The page as a file.
  ///
  /// @throws TemplateFault where a template is wrong
  public OutputFile render(PageView page) {
    TemplateMethodModelEx asset =
        arguments -> page.shell().shared() + assets.path(arguments.getFirst().toString());
    String html =
        print(
            page.template(),
            Map.of(
                "page", page,
                "t", words,
                "asset", asset,
                "foreign", new ForeignMethod(wording),
                "sheet", sheet));
    return new OutputFile(page.path(), html.getBytes(StandardCharsets.UTF_8));
  }

  /// A briefing as HTML for paper. Its template is given `briefing` in place of `page`, and no
  /// assets.
  ///
  /// @throws TemplateFault where a template is wrong
  public String print(BriefingView briefing) {
    return print(
        briefing.template(),
        Map.of("briefing", briefing, "t", words, "foreign", new ForeignMethod(wording)));
  }

  private String print(String template, Map<String, Object> given) {
    StringWriter html = new StringWriter(1 << 14);
    try {
      configuration.getTemplate(template).process(given, html);
    } catch (ParseException e) {
      throw fault(
          e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      throw fault(
          e.getTemplateSourceName(),
          e.getLineNumber(),
          e.getColumnNumber(),
          e.getMessageWithoutStackTop(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private static TemplateFault fault(
      @Nullable String template,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable String message,
      Exception cause) {
    Position at =
        new Position(
            template == null ? "?" : template,
            line == null ? 1 : line,
            column == null ? 1 : column);
    return new TemplateFault(at, message == null ? "cannot be printed" : message, cause);
  }

  private static Configuration configure(Templates templates) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new OverlaidLoader(templates));
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding("UTF-8");
    // The standard extensions would set a policy of their own and switch the forced escaping off.
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    // Nothing may depend on the machine's language or zone.
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    return configuration;
  }
}
