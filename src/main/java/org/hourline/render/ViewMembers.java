package org.hourline.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import org.hourline.view.PageView;

/// What a template may ask of an object: what the public records of the package `view` declare, and
/// nothing else. So `x.class`, constructors and fields are out of reach.
final class ViewMembers implements MemberAccessPolicy, ClassMemberAccessPolicy {
  private static final Package VIEW = PageView.class.getPackage();
  private static final Set<String> NOT_DATA = Set.of("hashCode", "toString", "getClass");

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return this;
  }

  @Override
  public boolean isMethodExposed(Method method) {
    Class<?> type = method.getDeclaringClass();
    return VIEW.equals(type.getPackage())
        && (type.isRecord() || type.isInterface())
        && method.getParameterCount() == 0
        && !NOT_DATA.contains(method.getName());
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
