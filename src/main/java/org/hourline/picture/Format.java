package org.hourline.picture;

/// What a picture file is, by how it begins; its name may say otherwise.
enum Format {
  JPEG("jpeg", "com.twelvemonkeys."),
  PNG("png", "com.sun."),
  GIF("gif", "com.sun."),
  WEBP("webp", "com.twelvemonkeys.");

  private final String name;
  private final String decodedBy;

  Format(String name, String decodedBy) {
    this.name = name;
    this.decodedBy = decodedBy;
  }

  /// As ImageIO calls it.
  String imageIo() {
    return name;
  }

  /// With what the name of its decoder's class begins.
  String decodedBy() {
    return decodedBy;
  }

  /// @throws PictureException where it is none of them
  static Format of(Bytes file) throws PictureException {
    if (file.says(0, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (file.says(0, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (file.says(0, "GIF87a") || file.says(0, "GIF89a")) {
      return GIF;
    }
    if (file.says(0, "RIFF") && file.says(8, "WEBP")) {
      return WEBP;
    }
    throw PictureException.noPicture(file.size() == 0 ? "is empty" : "is " + other(file));
  }

  /// What it is instead, as far as an editor can do something with the answer.
  private static String other(Bytes file) {
    if (file.says(4, "ftypheic") || file.says(4, "ftypheix") || file.says(4, "ftypmif1")) {
      return "a HEIC picture, as telephones make them";
    }
    if (file.says(4, "ftypavif")) {
      return "an AVIF picture";
    }
    if (file.says(0, "II*\0") || file.says(0, "MM\0*")) {
      return "a TIFF picture";
    }
    if (file.says(0, "<svg") || file.says(0, "<?xml")) {
      return "a drawing or another text in XML";
    }
    return file.says(0, "%PDF") ? "a PDF" : "none of the pictures that are read";
  }
}
