// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/replacement.h"

// Functions on one text. Positions count characters, not UTF-16 units, so that no kanji is cut.

namespace tasuki::fhirpath {

namespace {

    /// Where the n-th character begins; the size of the text when there are fewer.
    qsizetype positionOf(QStringView text, qint64 character)
    {
        qsizetype at = 0;
        for (; character > 0 && at < text.size(); --character)
            at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        return at;
    }

    qint64 charactersIn(QStringView text)
    {
        qint64 count = 0;
        for (qsizetype at = 0; at < text.size(); ++count)
            at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        return count;
    }

    Collection found(QStringView text, qsizetype at)
    {
        return {Value::integer(at < 0 ? -1 : charactersIn(text.left(at)))};
    }

    /// The text of the input and of the first argument; visits only when both are there.
    template<typename Visit>
    Collection withArgument(Evaluation &evaluation, const Node &call, const Collection &input,
                            const Frame &frame, const Visit &visit)
    {
        const auto text = evaluation.text(input, call.text);
        const auto argument = evaluation.text(evaluation.argument(call, 0, frame), call.text);
        return text && argument ? visit(*text, *argument) : Collection();
    }

    Collection search(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &frame)
    {
        return withArgument(evaluation, call, input, frame,
                            [&](const QString &text, const QString &part) {
                                if (call.text == u"indexOf")
                                    return found(text, text.indexOf(part));
                                if (call.text == u"lastIndexOf")
                                    return found(text, text.lastIndexOf(part));
                                if (call.text == u"startsWith")
                                    return Collection{Value::boolean(text.startsWith(part))};
                                if (call.text == u"endsWith")
                                    return Collection{Value::boolean(text.endsWith(part))};
                                return Collection{Value::boolean(text.contains(part))};
                            });
    }

    Collection substring(Evaluation &evaluation, const Node &call, const Collection &input,
                         const Frame &frame)
    {
        const auto text = evaluation.text(input, call.text);
        const auto start = evaluation.integer(evaluation.argument(call, 0, frame), call.text);
        std::optional<qint64> length;
        if (call.arguments.size() > 1)
            length = evaluation.integer(evaluation.argument(call, 1, frame), call.text);
        if (!text || !start || *start < 0)
            return {};
        const qsizetype from = positionOf(*text, *start);
        if (from >= text->size())
            return {};
        if (!length)
            return {Value::string(text->mid(from))};
        return {Value::string(text->mid(from, positionOf(QStringView(*text).mid(from), *length)))};
    }

    Collection changed(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &)
    {
        const auto text = evaluation.text(input, call.text);
        if (!text)
            return {};
        if (call.text == u"upper")
            return {Value::string(text->toUpper())};
        if (call.text == u"lower")
            return {Value::string(text->toLower())};
        return {Value::string(text->trimmed())};
    }

    Collection length(Evaluation &evaluation, const Node &call, const Collection &input,
                      const Frame &)
    {
        const auto text = evaluation.text(input, call.text);
        return text ? Collection{Value::integer(charactersIn(*text))} : Collection();
    }

    Collection characters(const QString &text)
    {
        Collection parts;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size = positionOf(QStringView(text).mid(at), 1);
            parts.append(Value::string(text.mid(at, size)));
            at += size;
        }
        return parts;
    }

    Collection toChars(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &)
    {
        const auto text = evaluation.text(input, call.text);
        return text ? characters(*text) : Collection();
    }

    Collection split(Evaluation &evaluation, const Node &call, const Collection &input,
                     const Frame &frame)
    {
        return withArgument(evaluation, call, input, frame,
                            [](const QString &text, const QString &separator) {
                                if (separator.isEmpty())
                                    return characters(text);
                                Collection parts;
                                for (const QString &part : text.split(separator))
                                    parts.append(Value::string(part));
                                return parts;
                            });
    }

    Collection join(Evaluation &evaluation, const Node &call, const Collection &input,
                    const Frame &frame)
    {
        QString separator;
        if (!call.arguments.isEmpty())
            separator = evaluation.text(evaluation.argument(call, 0, frame), call.text)
                            .value_or(QString());
        if (input.isEmpty() || !evaluation.isOk())
            return {};
        QString text = input.first().toText();
        for (qsizetype i = 1; i < input.size(); ++i) {
            text += separator + input[i].toText();
            if (text.size() > Evaluation::longest)
                return evaluation.fail(QStringLiteral("join() gives too long a text"));
        }
        return evaluation.spend(text.size() / 64) ? Collection{Value::string(text)} : Collection();
    }

    Collection replace(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &frame)
    {
        const auto substitute = evaluation.text(evaluation.argument(call, 1, frame), call.text);
        return withArgument(
            evaluation, call, input, frame, [&](const QString &text, const QString &part) {
                const qsizetype growth
                    = substitute ? (text.count(part) + 1) * substitute->size() : 0;
                if (text.size() + growth > Evaluation::longest)
                    return evaluation.fail(QStringLiteral("replace() gives too long a text"));
                evaluation.spend(growth / 64);
                return substitute
                    ? Collection{Value::string(QString(text).replace(part, *substitute))}
                    : Collection();
            });
    }

    Collection matches(Evaluation &evaluation, const Node &call, const Collection &input,
                       const Frame &frame)
    {
        return withArgument(
            evaluation, call, input, frame, [&](const QString &text, const QString &wanted) {
                const bool whole = call.text == u"matchesFull";
                const auto *pattern = evaluation.pattern(
                    whole ? QStringLiteral("\\A(?:%1)\\z").arg(wanted) : wanted);
                if (!pattern)
                    return Collection();
                const auto match = pattern->match(text);
                if (!match.isValid())
                    return evaluation.fail(QStringLiteral("a pattern takes too much work"));
                return Collection{Value::boolean(match.hasMatch())};
            });
    }

    Collection replaceMatches(Evaluation &evaluation, const Node &call, const Collection &input,
                              const Frame &frame)
    {
        const auto substitute = evaluation.text(evaluation.argument(call, 1, frame), call.text);
        return withArgument(
            evaluation, call, input, frame, [&](const QString &text, const QString &wanted) {
                const auto *pattern = evaluation.pattern(wanted);
                return pattern && substitute ? replaced(evaluation, text, *pattern, *substitute)
                                             : Collection();
            });
    }

} // namespace

FunctionTable textFunctions()
{
    return {
        {QStringLiteral("indexOf"), {1, 1, search}},
        {QStringLiteral("lastIndexOf"), {1, 1, search}},
        {QStringLiteral("startsWith"), {1, 1, search}},
        {QStringLiteral("endsWith"), {1, 1, search}},
        {QStringLiteral("contains"), {1, 1, search}},
        {QStringLiteral("substring"), {1, 2, substring}},
        {QStringLiteral("upper"), {0, 0, changed}},
        {QStringLiteral("lower"), {0, 0, changed}},
        {QStringLiteral("trim"), {0, 0, changed}},
        {QStringLiteral("length"), {0, 0, length}},
        {QStringLiteral("toChars"), {0, 0, toChars}},
        {QStringLiteral("split"), {1, 1, split}},
        {QStringLiteral("join"), {0, 1, join}},
        {QStringLiteral("replace"), {2, 2, replace}},
        {QStringLiteral("matches"), {1, 1, matches}},
        {QStringLiteral("matchesFull"), {1, 1, matches}},
        {QStringLiteral("replaceMatches"), {2, 2, replaceMatches}},
    };
}

} // namespace tasuki::fhirpath
