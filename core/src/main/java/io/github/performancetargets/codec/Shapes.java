package io.github.performancetargets.codec;

import io.github.performancetargets.token.FieldName;
import io.github.performancetargets.token.Shape;

/** 对象形状目录 Which properties each object has, in the order of writing. Made of proof/format/format.txt: change it there. */
final class Shapes {
    static final Shape TABLE = Shape.required(FieldName.FORMAT_VERSION)
            .of(
                    FieldName.FORMAT_VERSION,
                    FieldName.TITLE,
                    FieldName.EDITION,
                    FieldName.FISCAL_YEAR,
                    FieldName.PROJECT,
                    FieldName.DEPARTMENT,
                    FieldName.FUNDING,
                    FieldName.TASKS,
                    FieldName.GOALS,
                    FieldName.SLOTS,
                    FieldName.INDICATORS,
                    FieldName.FIELDS,
                    FieldName.EXTENSIONS);
    static final Shape ORGANIZATION = Shape.required().of(FieldName.NAME, FieldName.CODE);
    static final Shape PROJECT = Shape.required()
            .of(
                    FieldName.NAME,
                    FieldName.CODE,
                    FieldName.SUPERVISING_DEPARTMENT,
                    FieldName.IMPLEMENTING_ORGANIZATION,
                    FieldName.NATURE,
                    FieldName.TERM);
    static final Shape EXECUTION = Shape.required()
            .of(FieldName.ADJUSTED_BUDGET, FieldName.EXECUTED, FieldName.RATE, FieldName.WEIGHT, FieldName.SCORE);
    static final Shape ADJUSTMENT = Shape.required().of(FieldName.DOCUMENT, FieldName.REASON);
    static final Shape RECTIFICATION = Shape.required().of(FieldName.NEEDED, FieldName.ADVICE, FieldName.CONCLUSION);
    static final Shape EXECUTIONREADING = Shape.required(FieldName.AS_OF)
            .of(
                    FieldName.AS_OF,
                    FieldName.EXECUTED,
                    FieldName.RATE,
                    FieldName.FORECAST,
                    FieldName.EXPLANATION,
                    FieldName.RECTIFICATION);
    static final Shape SOURCE = Shape.required(FieldName.KIND)
            .of(
                    FieldName.KIND,
                    FieldName.LABEL,
                    FieldName.AMOUNT,
                    FieldName.EXECUTION,
                    FieldName.ADJUSTMENT,
                    FieldName.READINGS);
    static final Shape PLAN = Shape.required()
            .of(
                    FieldName.LABEL,
                    FieldName.TOTAL,
                    FieldName.SOURCES,
                    FieldName.EXECUTION,
                    FieldName.ADJUSTMENT,
                    FieldName.READINGS);
    static final Shape FUNDING = Shape.required().of(FieldName.UNIT, FieldName.ANNUAL, FieldName.MEDIUM_TERM);
    static final Shape TASK = Shape.required().of(FieldName.ID, FieldName.NAME, FieldName.CONTENT, FieldName.BUDGET);
    static final Shape GOAL = Shape.required()
            .of(
                    FieldName.ID,
                    FieldName.PERIOD,
                    FieldName.LABEL,
                    FieldName.TEXT,
                    FieldName.ADJUSTED,
                    FieldName.ADJUSTMENT,
                    FieldName.ACTUAL,
                    FieldName.EXTENSIONS);
    static final Shape SLOT = Shape.required()
            .of(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.LABEL, FieldName.REQUIREMENT, FieldName.WEIGHT);
    static final Shape FIELD = Shape.required(FieldName.LABEL, FieldName.TEXT).of(FieldName.LABEL, FieldName.TEXT);
    static final Shape TARGET = Shape.required(FieldName.KIND)
            .of(
                    FieldName.KIND,
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BY,
                    FieldName.FROM,
                    FieldName.TO,
                    FieldName.TEXT,
                    FieldName.CLAUSES,
                    FieldName.BASELINE_VALUE,
                    FieldName.LEVELS,
                    FieldName.CYCLE,
                    FieldName.DAY);
    static final Shape REASON = Shape.required(FieldName.CODE, FieldName.INDEX)
            .of(FieldName.CODE, FieldName.INDEX, FieldName.COLUMN, FieldName.WORD, FieldName.SUGGESTION);
    static final Shape STATED = Shape.required(FieldName.TEXT).of(FieldName.TEXT, FieldName.TARGET, FieldName.REASON);
    static final Shape PRIORVALUE =
            Shape.required(FieldName.LABEL, FieldName.VALUE).of(FieldName.LABEL, FieldName.VALUE);
    static final Shape READING = Shape.required(FieldName.AS_OF)
            .of(
                    FieldName.AS_OF,
                    FieldName.VALUE,
                    FieldName.PLANNED,
                    FieldName.FORECAST,
                    FieldName.LIKELIHOOD,
                    FieldName.CAUSES,
                    FieldName.EXPLANATION,
                    FieldName.RECTIFICATION);
    static final Shape INDICATOR = Shape.required()
            .of(
                    FieldName.ID,
                    FieldName.PERIOD,
                    FieldName.CATEGORY,
                    FieldName.DIMENSION,
                    FieldName.CATEGORY_LABEL,
                    FieldName.DIMENSION_LABEL,
                    FieldName.NAME,
                    FieldName.VALUE,
                    FieldName.ADJUSTED,
                    FieldName.ADJUSTMENT,
                    FieldName.GOAL_ID,
                    FieldName.CORE,
                    FieldName.DIRECTION,
                    FieldName.WEIGHT,
                    FieldName.EXPLANATION,
                    FieldName.BASIS,
                    FieldName.NOTE,
                    FieldName.PRIOR_VALUES,
                    FieldName.READINGS,
                    FieldName.ACTUAL,
                    FieldName.SCORE,
                    FieldName.VARIANCE_REASON,
                    FieldName.FIELDS,
                    FieldName.EXTENSIONS);
    static final Shape MEASURE =
            Shape.required(FieldName.AMOUNT).of(FieldName.AMOUNT, FieldName.UNIT, FieldName.COUNTED);
    static final Shape PLACE = Shape.required(FieldName.POINTER)
            .of(
                    FieldName.POINTER,
                    FieldName.FIELD,
                    FieldName.PERIOD,
                    FieldName.CATEGORY,
                    FieldName.DIMENSION,
                    FieldName.NUMBER,
                    FieldName.INDICATOR_ID,
                    FieldName.NAME,
                    FieldName.WORDS);
    static final Shape FINDING = Shape.required(
                    FieldName.RULE, FieldName.CRITERION, FieldName.SEVERITY, FieldName.PLACE)
            .of(
                    FieldName.RULE,
                    FieldName.CRITERION,
                    FieldName.SEVERITY,
                    FieldName.PLACE,
                    FieldName.ARGUMENTS,
                    FieldName.RELATED);
    static final Shape WAIVER =
            Shape.required(FieldName.KEY, FieldName.REASON).of(FieldName.KEY, FieldName.PROJECT, FieldName.REASON);
    static final Shape REPORT = Shape.required(FieldName.FORMAT_VERSION, FieldName.FINDINGS)
            .of(FieldName.FORMAT_VERSION, FieldName.FINDINGS, FieldName.WAIVERS);
    static final Shape SHOWNFINDING = Shape.required(
                    FieldName.KEY, FieldName.FINDING, FieldName.SEVERITY, FieldName.PLACE, FieldName.MESSAGE)
            .of(
                    FieldName.KEY,
                    FieldName.FINDING,
                    FieldName.SEVERITY,
                    FieldName.PLACE,
                    FieldName.MESSAGE,
                    FieldName.WAIVED);
    static final Shape SHOWNREPORT = Shape.required(FieldName.FORMAT_VERSION, FieldName.LANGUAGE, FieldName.FINDINGS)
            .of(FieldName.FORMAT_VERSION, FieldName.LANGUAGE, FieldName.FINDINGS);
    static final Shape TRIPLE = Shape.required(FieldName.OPERATOR, FieldName.VALUE, FieldName.UNIT)
            .of(FieldName.OPERATOR, FieldName.VALUE, FieldName.UNIT, FieldName.LOSSES);
    static final Shape ENDPOINT = Shape.required(FieldName.AMOUNT).of(FieldName.AMOUNT, FieldName.INCLUSIVE);
    static final Shape SLOTREQUIREMENT = Shape.required(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.REQUIREMENT)
            .of(FieldName.CATEGORY, FieldName.DIMENSION, FieldName.REQUIREMENT);
    static final Shape BASIS =
            Shape.required(FieldName.DOCUMENT, FieldName.ARTICLE).of(FieldName.DOCUMENT, FieldName.ARTICLE);
    static final Shape ARGUMENT =
            Shape.required(FieldName.NAME, FieldName.VALUE).of(FieldName.NAME, FieldName.VALUE);
    static final Shape INDICATORDIRECTION =
            Shape.required(FieldName.AIM, FieldName.SOURCE).of(FieldName.AIM, FieldName.SOURCE);
    static final Shape COMPAREDMEASURES =
            Shape.required(FieldName.TARGET, FieldName.ACTUAL).of(FieldName.TARGET, FieldName.ACTUAL);
    static final Shape ATTAINMENT = Shape.required(FieldName.OUTCOME, FieldName.GROUND)
            .of(
                    FieldName.OUTCOME,
                    FieldName.GROUND,
                    FieldName.PARTLY,
                    FieldName.DIRECTION,
                    FieldName.MEASURES,
                    FieldName.REASON);
    static final Shape SCORERANGE =
            Shape.required(FieldName.LOW, FieldName.HIGH).of(FieldName.LOW, FieldName.HIGH);
    static final Shape SCOREFIT =
            Shape.required(FieldName.FORMULA, FieldName.ROUNDING).of(FieldName.FORMULA, FieldName.ROUNDING);
    static final Shape ASSESSEDINDICATOR = Shape.required(
                    FieldName.ROW, FieldName.INDICATOR, FieldName.ATTAINMENT, FieldName.AGREEMENT)
            .of(
                    FieldName.ROW,
                    FieldName.INDICATOR,
                    FieldName.ATTAINMENT,
                    FieldName.EXPECTED,
                    FieldName.NO_SCORE,
                    FieldName.AGREEMENT,
                    FieldName.DIFFERENCE,
                    FieldName.FIT);
    static final Shape ASSESSEDEXECUTION = Shape.required(FieldName.EXECUTION, FieldName.AGREEMENT)
            .of(
                    FieldName.EXECUTION,
                    FieldName.RATE,
                    FieldName.RATE_AGREES,
                    FieldName.OVERSPENT,
                    FieldName.EXPECTED,
                    FieldName.NO_SCORE,
                    FieldName.AGREEMENT,
                    FieldName.DIFFERENCE);
    static final Shape GRADE = Shape.required(FieldName.NAME, FieldName.FROM).of(FieldName.NAME, FieldName.FROM);
    static final Shape ASSESSEDTOTAL = Shape.required()
            .of(
                    FieldName.WEIGHT_SUM,
                    FieldName.PRINTED_SUM,
                    FieldName.PRINTED,
                    FieldName.EXPECTED,
                    FieldName.RECOMPUTED,
                    FieldName.GRADE,
                    FieldName.PRINTED_GRADE);
    static final Shape SCHEME = Shape.required(FieldName.ID, FieldName.NAME, FieldName.DOCUMENT)
            .of(FieldName.ID, FieldName.NAME, FieldName.DOCUMENT);
    static final Shape ASSESSMENT = Shape.required(FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.TOTAL)
            .of(FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.EXECUTION, FieldName.INDICATORS, FieldName.TOTAL);
    static final Shape INDICATORLIGHT = Shape.required(FieldName.ROW, FieldName.NAME, FieldName.LIGHT)
            .of(FieldName.ROW, FieldName.NAME, FieldName.LIGHT);
    static final Shape LIGHTS = Shape.required(FieldName.FORMAT_VERSION, FieldName.AS_OF)
            .of(FieldName.FORMAT_VERSION, FieldName.AS_OF, FieldName.EXECUTION, FieldName.INDICATORS, FieldName.WORST);
    static final Shape TABLECHANGE = Shape.required(FieldName.PART, FieldName.KIND, FieldName.NAME)
            .of(
                    FieldName.PART,
                    FieldName.KIND,
                    FieldName.NAME,
                    FieldName.OLD_POINTER,
                    FieldName.NEW_POINTER,
                    FieldName.WAS,
                    FieldName.IS,
                    FieldName.REASON);
    static final Shape DIFFERENCE =
            Shape.required(FieldName.FORMAT_VERSION).of(FieldName.FORMAT_VERSION, FieldName.CHANGES);
    static final Shape RULECOUNT = Shape.required(
                    FieldName.RULE, FieldName.SEVERITY, FieldName.FINDINGS, FieldName.TABLES)
            .of(FieldName.RULE, FieldName.SEVERITY, FieldName.FINDINGS, FieldName.TABLES);
    static final Shape GRADECOUNT = Shape.required(FieldName.GRADE, FieldName.PRINTED, FieldName.EXPECTED)
            .of(FieldName.GRADE, FieldName.PRINTED, FieldName.EXPECTED);
    static final Shape SCORECOUNTS = Shape.required(
                    FieldName.PRINTED,
                    FieldName.WRONG_SUMS,
                    FieldName.EXPECTED,
                    FieldName.MET,
                    FieldName.NOT_MET,
                    FieldName.UNDECIDED)
            .of(
                    FieldName.PRINTED,
                    FieldName.WRONG_SUMS,
                    FieldName.EXPECTED,
                    FieldName.MET,
                    FieldName.NOT_MET,
                    FieldName.UNDECIDED,
                    FieldName.GRADES);
    static final Shape LISTEDTABLE = Shape.required(FieldName.SOURCE, FieldName.NAME, FieldName.VALUE)
            .of(FieldName.SOURCE, FieldName.NAME, FieldName.VALUE);
    static final Shape LEFTOUT = Shape.required(FieldName.REASON, FieldName.COUNT, FieldName.EXAMPLE)
            .of(FieldName.REASON, FieldName.COUNT, FieldName.EXAMPLE);
    static final Shape REGIONALSUM = Shape.required(FieldName.COUNTIES, FieldName.TARGET)
            .of(FieldName.COUNTIES, FieldName.OPERATOR, FieldName.TARGET, FieldName.ACTUAL);
    static final Shape COUNTYRATE =
            Shape.required(FieldName.COUNTY, FieldName.TARGET).of(FieldName.COUNTY, FieldName.TARGET, FieldName.ACTUAL);
    static final Shape REGIONALRATES = Shape.required(FieldName.COUNTIES, FieldName.LOWEST, FieldName.HIGHEST)
            .of(FieldName.LISTED, FieldName.COUNTIES, FieldName.LOWEST, FieldName.HIGHEST, FieldName.WEIGHTED);
    static final Shape REGIONALINDICATOR = Shape.required(FieldName.PAYMENT, FieldName.NAME)
            .of(FieldName.PAYMENT, FieldName.YEAR, FieldName.NAME, FieldName.SUMS, FieldName.RATES, FieldName.LEFT_OUT);
    static final Shape ROLLUP = Shape.required(
                    FieldName.FORMAT_VERSION, FieldName.SCHEME, FieldName.TABLES, FieldName.COMPLETE, FieldName.SCORES)
            .of(
                    FieldName.FORMAT_VERSION,
                    FieldName.SCHEME,
                    FieldName.TABLES,
                    FieldName.COMPLETE,
                    FieldName.RULES,
                    FieldName.SCORES,
                    FieldName.LOWEST_SCORES,
                    FieldName.MOST_FINDINGS,
                    FieldName.REGIONAL,
                    FieldName.LEFT_OUT);

    /** 单值 One amount. */
    static final StoredKind TARGET_BOUND = StoredKind.of("bound")
            .requiring(FieldName.AMOUNT)
            .allowing(
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BASELINE_VALUE);

    /** 区间 A range of amounts. */
    static final StoredKind TARGET_RANGE = StoredKind.of("range")
            .requiring(FieldName.LOW, FieldName.HIGH)
            .allowing(
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT);

    /** 变化 An increase or decrease by one amount. */
    static final StoredKind TARGET_CHANGE_BY_BOUND = StoredKind.of("change")
            .requiring(FieldName.DIRECTION, FieldName.AMOUNT)
            .allowing(
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.OPERATOR,
                    FieldName.AMOUNT,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT,
                    FieldName.BASELINE_VALUE);

    /** 变化 An increase or decrease by a range of amounts. */
    static final StoredKind TARGET_CHANGE_BY_RANGE = StoredKind.of("change")
            .requiring(FieldName.DIRECTION, FieldName.LOW, FieldName.HIGH)
            .allowing(
                    FieldName.DIRECTION,
                    FieldName.BASELINE,
                    FieldName.LOW,
                    FieldName.LOW_EXCLUSIVE,
                    FieldName.HIGH,
                    FieldName.HIGH_EXCLUSIVE,
                    FieldName.UNIT,
                    FieldName.COUNTED,
                    FieldName.APPROXIMATE,
                    FieldName.SUBJECT);

    /** 时限 Done by a point in time, that included. */
    static final StoredKind TARGET_DEADLINE =
            StoredKind.of("deadline").requiring(FieldName.BY).allowing(FieldName.BY, FieldName.SUBJECT);

    /** 周期时限 To be done again and again by a day of each cycle, that day included. */
    static final StoredKind TARGET_RECURRING = StoredKind.of("recurring")
            .requiring(FieldName.CYCLE, FieldName.DAY)
            .allowing(FieldName.CYCLE, FieldName.DAY, FieldName.SUBJECT);

    /** 期间 Done from one point in time to another, both included, both with a year or both without. */
    static final StoredKind TARGET_PERIOD = StoredKind.of("period")
            .requiring(FieldName.FROM, FieldName.TO)
            .allowing(FieldName.FROM, FieldName.TO, FieldName.SUBJECT);

    /** 定性 Words without number, operator, unit or date. */
    static final StoredKind TARGET_QUALITATIVE =
            StoredKind.of("qualitative").requiring().allowing(FieldName.TEXT, FieldName.LEVELS);

    /** 不适用 The form says that no value applies. */
    static final StoredKind TARGET_NOT_APPLICABLE =
            StoredKind.of("not-applicable").requiring().allowing(FieldName.TEXT);

    /** 占位符 A template that was never filled in. */
    static final StoredKind TARGET_PLACEHOLDER =
            StoredKind.of("placeholder").requiring().allowing(FieldName.TEXT);

    /** 未能读懂 Words that were not understood; the reason beside the target says why. */
    static final StoredKind TARGET_TEXT = StoredKind.of("text").requiring().allowing(FieldName.TEXT);

    /** 多项 Several values, all of which are meant. */
    static final StoredKind TARGET_CLAUSES =
            StoredKind.of("clauses").requiring(FieldName.CLAUSES).allowing(FieldName.CLAUSES);

    private Shapes() {}
}
