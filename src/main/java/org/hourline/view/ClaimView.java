package org.hourline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that somebody says, with all that must be read together with it.
///
/// @param anchor the id of its element
/// @param href its permanent link
/// @param kind what it is a claim of: "figure", "denial"
/// @param says who says it
/// @param said what is said
/// @param reported the source's words, with their language's direction left to the browser
/// @param translation of those words
/// @param note the editor's
/// @param published when it was said, in words; null: not known
/// @param asOf the moment it speaks of, in words
/// @param remarks what stands beside it in words: "Reuters could not verify this.", "Replaces …"
/// @param marks its sources
/// @param against who disputes it, each on a line; printed with it always
/// @param citation text to copy
/// @param known since when it counts as said; here and below, a number of [Moments]
public record ClaimView(
    String anchor,
    String href,
    String kind,
    Speaker says,
    Said said,
    @Nullable String reported,
    @Nullable String translation,
    @Nullable String note,
    @Nullable String published,
    @Nullable String asOf,
    List<Remark> remarks,
    List<NoteView.Mark> marks,
    List<Rival> against,
    String citation,
    int known) {
  public ClaimView {
    remarks = List.copyOf(remarks);
    marks = List.copyOf(marks);
    against = List.copyOf(against);
  }

  /// The claim's id.
  String id() {
    return anchor.substring(Links.claimAnchor("").length());
  }

  /// Who says it.
  ///
  /// @param name "Pakistani officials", or "The article says, naming no one"
  /// @param href the actor's page; null: nobody is named
  /// @param named whether anybody is named
  public record Speaker(String name, @Nullable String href, boolean named) {}

  /// What is said: a figure, a text or both.
  ///
  /// @param label of a figure, what is counted: "Security personnel killed"
  /// @param figure the number with its hedge: "at least 15"
  /// @param parts "5 men, 3 women, 3 children"
  /// @param text what is said in words; of a claim of time, the time
  public record Said(
      @Nullable String label,
      @Nullable String figure,
      @Nullable String parts,
      @Nullable String text) {}

  /// A sentence beside a claim, and what it speaks of.
  ///
  /// @param text the sentence, or the words before the links; may be empty
  /// @param doubt whether it says how far the claim was checked; such a sentence is printed
  ///   wherever the claim is
  /// @param replaced whether it says what replaced the claim, which is printed wherever it is, too
  /// @param known since when it holds
  public record Remark(
      String text, List<TextLink> links, boolean doubt, boolean replaced, int known) {
    public Remark {
      links = List.copyOf(links);
    }

    /// Whether it is printed wherever the claim is.
    public boolean always() {
      return doubt || replaced;
    }
  }

  /// A claim that cannot hold with this one, or that rejects it.
  ///
  /// @param says who says so
  /// @param said what
  /// @param href that claim's permanent link
  /// @param denial whether it is a denial
  /// @param known since when it counts as said
  public record Rival(
      Speaker says, Said said, String href, boolean denial, List<NoteView.Mark> marks, int known) {
    public Rival {
      marks = List.copyOf(marks);
    }
  }
}
