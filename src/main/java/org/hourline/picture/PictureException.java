package org.hourline.picture;

/// A file that gives no picture, and why.
@SuppressWarnings("serial") // thrown and caught, never stored
public final class PictureException extends Exception {
  /// What is the matter with it.
  public enum Fault {
    /// It is of no format that we read, whatever its name ends in.
    NO_PICTURE,
    /// It has more bytes, pixels or scans than anything we would show.
    TOO_LARGE,
    /// It begins as a picture, and something in it is missing or contradicts itself.
    DAMAGED
  }

  private final Fault fault;

  private PictureException(Fault fault, String reason) {
    super(reason);
    this.fault = fault;
  }

  static PictureException noPicture(String reason) {
    return new PictureException(Fault.NO_PICTURE, reason);
  }

  static PictureException tooLarge(String reason) {
    return new PictureException(Fault.TOO_LARGE, reason);
  }

  static PictureException damaged(String reason) {
    return new PictureException(Fault.DAMAGED, reason);
  }

  public Fault fault() {
    return fault;
  }

  /// What is wrong, as the end of a sentence that the file's name begins: "ends in the middle".
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
