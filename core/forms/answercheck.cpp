// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answercheck.h"

#include "core/forms/answervalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

    using Rule = Finding::Rule;

    int decimalsOf(const Answer &answer)
    {
        const QJsonValue value = valueOf(answer);
        const double number = value.isObject() ? value[u"value"].toDouble() : value.toDouble();
        const QString text = numberText(number);
        const qsizetype point = text.indexOf(u'.');
        return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    }

    /// A limit written as a plain number also bounds a quantity.
    Answer asKindOf(const Answer &limit, const Answer &answer)
    {
        const bool plain = valueOf(limit).isDouble() && kindOf(answer) == u"valueQuantity";
        return plain ? Answer{{QStringLiteral("valueQuantity"),
                               QJsonObject{{QStringLiteral("value"), valueOf(limit)}}}}
                     : limit;
    }

    QString boundText(const Answer &limit)
    {
        const QJsonValue value = valueOf(limit);
        return value.isObject() ? numberText(value[u"value"].toDouble()) : plainText(limit);
    }

    /// Collects what is wrong with one answer.
    class OneAnswer {
    public:
        OneAnswer(const FormItem &item, const Answer &answer, QList<Finding> &findings)
            : m_item(item)
            , m_answer(answer)
            , m_findings(findings)
        { }

        void check()
        {
            if (!fitsType(m_item, m_answer)) {
                add(Rule::WrongType);
                return;
            }
            checkOption();
            checkLimits();
            checkText();
            checkUnit();
            checkAttachment();
        }

    private:
        void add(Rule rule, const QString &bound = {})
        {
            m_findings.append({m_item.linkId, rule, bound, m_answer});
        }

        void checkOption()
        {
            const bool isClosed = m_item.type != ItemType::OpenChoice && !m_item.isOpenText
                && !m_item.options.isEmpty();
            const auto &options = m_item.options;
            if (isClosed && std::none_of(options.begin(), options.end(), [this](const auto &o) {
                    return sameAnswer(o.value, m_answer);
                }))
                add(Rule::NotAnOption);
        }

        void checkLimits()
        {
            const bool isQuantity = kindOf(m_answer) == u"valueQuantity";
            const Answer &least = isQuantity && !m_item.minQuantity.isEmpty() ? m_item.minQuantity
                                                                              : m_item.minValue;
            const Answer &most = isQuantity && !m_item.maxQuantity.isEmpty() ? m_item.maxQuantity
                                                                             : m_item.maxValue;
            if (!least.isEmpty()
                && compareAnswers(m_answer, asKindOf(least, m_answer)).value_or(0) < 0)
                add(Rule::TooSmall, boundText(least));
            if (!most.isEmpty()
                && compareAnswers(m_answer, asKindOf(most, m_answer)).value_or(0) > 0)
                add(Rule::TooLarge, boundText(most));
            const bool isNumber = isQuantity || valueOf(m_answer).isDouble();
            if (isNumber && m_item.maxDecimals && decimalsOf(m_answer) > *m_item.maxDecimals)
                add(Rule::Decimals, QString::number(*m_item.maxDecimals));
        }

        void checkText()
        {
            const QJsonValue value = valueOf(m_answer);
            const QString kind = kindOf(m_answer);
            const bool isMoment = kind.startsWith(u"valueDate") || kind == u"valueTime";
            if (isMoment || (!value.isString() && !value.isDouble()))
                return;
            const QString text = plainText(m_answer);
            const qsizetype length = text.toUcs4().size();
            if (m_item.maxLength && length > *m_item.maxLength)
                add(Rule::TooLong, QString::number(*m_item.maxLength));
            if (m_item.minLength && length < *m_item.minLength)
                add(Rule::TooShort, QString::number(*m_item.minLength));
            if (!m_item.pattern.isEmpty() && !matches(text))
                add(Rule::Pattern, m_item.pattern);
        }

        /// One that cannot be read was warned about when the form was loaded, and binds nobody.
        bool matches(const QString &text) const
        {
            const QRegularExpression pattern(QRegularExpression::anchoredPattern(m_item.pattern),
                                             QRegularExpression::UseUnicodePropertiesOption);
            return !pattern.isValid() || pattern.match(text).hasMatch();
        }

        void checkUnit()
        {
            if (m_item.unitOptions.isEmpty() || m_item.isUnitOpen
                || kindOf(m_answer) != u"valueQuantity")
                return;
            const QJsonValue quantity = valueOf(m_answer);
            const QString code = quantity[u"code"].toString();
            const QString system = quantity[u"system"].toString();
            const QString unit = quantity[u"unit"].toString();
            const auto offers = [&](const Coding &option) {
                const bool sameSystem
                    = system.isEmpty() || option.system.isEmpty() || system == option.system;
                return code.isEmpty() ? unit == option.display || unit == option.code
                                      : code == option.code && sameSystem;
            };
            const auto &options = m_item.unitOptions;
            if ((code.isEmpty() && unit.isEmpty())
                || std::any_of(options.begin(), options.end(), offers))
                return;
            QStringList labels;
            for (const Coding &option : options)
                labels.append(option.display.isEmpty() ? option.code : option.display);
            add(Rule::Unit, labels.join(QStringLiteral("、")));
        }

        void checkAttachment()
        {
            if (kindOf(m_answer) != u"valueAttachment")
                return;
            const QJsonObject file = valueOf(m_answer).toObject();
            if (m_item.maxSizeBytes && attachmentSize(file) > *m_item.maxSizeBytes)
                add(Rule::MaxSize, QString::number(*m_item.maxSizeBytes));
            const QString type
                = file.value(u"contentType").toString().section(u';', 0, 0).trimmed();
            const auto accepts = [&type](const QString &allowed) {
                if (allowed == u"*/*" || allowed == u"*")
                    return true;
                return allowed.endsWith(u"/*")
                    ? type.startsWith(allowed.chopped(1), Qt::CaseInsensitive)
                    : type.compare(allowed, Qt::CaseInsensitive) == 0;
            };
            const auto &types = m_item.mimeTypes;
            if (!types.isEmpty() && !type.isEmpty()
                && std::none_of(types.begin(), types.end(), accepts))
                add(Rule::MimeType, types.join(QStringLiteral(", ")));
        }

        const FormItem &m_item;
        const Answer &m_answer;
        QList<Finding> &m_findings;
    };

    void checkCount(const FormItem &item, const QList<Answer> &answers, QList<Finding> &findings)
    {
        const auto count = static_cast<int>(answers.size());
        const int most = item.repeats ? item.maxOccurs.value_or(count) : 1;
        if (count > most)
            findings.append({item.linkId, Rule::TooMany, QString::number(most)});
        if (count < item.minOccurs)
            findings.append({item.linkId, Rule::TooFew, QString::number(item.minOccurs)});
        const bool hasExclusive = std::any_of(
            item.options.begin(), item.options.end(), [&answers](const AnswerOption &option) {
                return option.isExclusive
                    && std::any_of(answers.begin(), answers.end(), [&option](const Answer &answer) {
                           return sameAnswer(option.value, answer);
                       });
            });
        if (hasExclusive && count > 1)
            findings.append({item.linkId, Rule::Exclusive});
    }

} // namespace

QList<Finding> checkAnswers(const FormItem &item, const QList<Answer> &answers)
{
    QList<Finding> findings;
    if (answers.isEmpty()) {
        if (item.required && item.isQuestion())
            findings.append({item.linkId, Rule::Required});
        return findings;
    }
    if (item.isQuestion())
        checkCount(item, answers, findings);
    for (const Answer &answer : answers)
        OneAnswer(item, answer, findings).check();
    return findings;
}

} // namespace tasuki
