package io.github.performancetargets.beanvalidation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 属性路径 The place of a finding as validation names it: {@code /indicators/3/value} is {@code indicators[3].value}, and
 * {@code /indicators/-}, where an indicator is missing, is {@code indicators}.
 *
 * @param steps from the table on
 */
record PropertyPath(List<Step> steps) {
    /**
     * 一步 A property, and which of its elements, where it is a list and the path goes on into one.
     *
     * @param property the name
     * @param index of the element; null for the whole
     */
    record Step(String property, @Nullable Integer index) {}

    /** The path of a pointer. */
    static PropertyPath of(String pointer) {
        List<Step> steps = new ArrayList<>();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            if (tokens[i].equals("-")) {
                break;
            }
            if (isIndex(tokens[i]) && !steps.isEmpty()) {
                Step list = steps.remove(steps.size() - 1);
                steps.add(new Step(list.property(), Integer.valueOf(tokens[i])));
            } else {
                steps.add(new Step(tokens[i].replace("~1", "/").replace("~0", "~"), null));
            }
        }
        return new PropertyPath(steps);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Adds a violation at this path below the annotated element. */
    void add(ConstraintViolationBuilder violation) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext first =
                violation.addPropertyNode(steps.get(0).property());
        Node node = new Node(first::addPropertyNode, first::addBeanNode, first::addConstraintViolation);
        Integer index = steps.get(0).index();
        for (Step step : steps.subList(1, steps.size())) {
            node = node.then(step.property(), index);
            index = step.index();
        }
        node.end(index);
    }

    /**
     * 节点 What can be done behind a node; the interface for it differs between nodes in a list and others.
     *
     * @param property adds a property
     * @param bean adds the object itself
     * @param end adds the violation
     */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {
        Node then(String name, @Nullable Integer index) {
            NodeBuilderCustomizableContext next = property.apply(name);
            if (index == null) {
                return new Node(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation);
            }
            NodeBuilderDefinedContext inList = next.inIterable().atIndex(index);
            return new Node(inList::addPropertyNode, inList::addBeanNode, inList::addConstraintViolation);
        }

        void end(@Nullable Integer index) {
            if (index == null) {
                end.run();
            } else {
                bean.get().inIterable().atIndex(index).addConstraintViolation();
            }
        }
    }
}
