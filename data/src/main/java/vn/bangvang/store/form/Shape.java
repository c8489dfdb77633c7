package vn.bangvang.store.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/// How a record is built, looked up once.
record Shape(Class<?> type, List<Part> parts, Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return look(type);
        }
      };

  /// One component of a record.
  record Part(String name, Type type, Method accessor) {
    Object of(Record owner) {
      try {
        return accessor.invoke(owner);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  static Shape of(Class<?> record) {
    return SHAPES.get(record);
  }

  String name() {
    return type.getSimpleName();
  }

  /// One of the alternatives of a sealed interface.
  boolean isChoice() {
    return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  boolean isWrapper() {
    return parts.size() == 1 && !isChoice();
  }

  Object build(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(type.getName() + " from " + values, refused);
    }
  }

  private static Shape look(Class<?> type) {
    var components = List.of(type.getRecordComponents());
    var raw = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(raw);
      constructor.setAccessible(true);
      return new Shape(type, components.stream().map(Shape::part).toList(), constructor);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Part part(RecordComponent component) {
    component.getAccessor().setAccessible(true);
    return new Part(component.getName(), component.getGenericType(), component.getAccessor());
  }
}
