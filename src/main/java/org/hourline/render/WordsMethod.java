package org.hourline.render;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hourline.language.Words;

/// `t("key")` and `t("key", {"name": value})` in templates.
///
/// @param words the interface's words
record WordsMethod(Words words) implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public Object exec(List arguments) throws TemplateModelException {
    String key = arguments.get(0).toString();
    if (arguments.size() == 1) {
      return words.text(key);
    }
    TemplateHashModelEx given = (TemplateHashModelEx) arguments.get(1);
    Map<String, String> values = new LinkedHashMap<>();
    TemplateModelIterator names = given.keys().iterator();
    while (names.hasNext()) {
      TemplateModel name = names.next();
      values.put(name.toString(), given.get(name.toString()).toString());
    }
    return words.text(key, values);
  }
}
