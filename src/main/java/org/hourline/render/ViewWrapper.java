package org.hourline.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.hourline.markup.Html;
import org.hourline.view.JsonText;
import org.jspecify.annotations.Nullable;

/// Hands view records to templates: their components by [ViewMembers]. [Html] and [JsonText] are
/// printed as they stand, since they were made safe when they were made; nothing else is.
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper() {
    super(new Settings(), true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    return switch (object) {
      case Html markup -> HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
      case JsonText data -> HTMLOutputFormat.INSTANCE.fromMarkup(data.json());
      case null, default -> super.wrap(object);
    };
  }

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    Settings() {
      super(Configuration.VERSION_2_3_34);
      setMemberAccessPolicy(new ViewMembers());
      setRecordZeroArgumentNonVoidMethodPolicy(
          ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
      setIterableSupport(true);
    }
  }
}
