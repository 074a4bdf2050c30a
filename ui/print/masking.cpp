// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/masking.h"

#include "core/base/japanesetext.h"
#include "core/forms/dictionary.h"

#include <QTextBoundaryFinder>

#include <functional>

namespace tasuki {

namespace {

    const QString circle = QStringLiteral("●");

    QStringList characters(const QString &text)
    {
        QStringList result;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype from = 0;
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
            result.append(text.mid(from, at - from));
            from = at;
        }
        return result;
    }

    QStringList partsOf(const QString &name)
    {
        return QString(name).replace(u'\u3000', u' ').split(u' ', Qt::SkipEmptyParts);
    }

    using Change = std::function<QString(const QString &)>;

    void changeTexts(FormState &state, const QString &key, const Change &change)
    {
        QList<Answer> answers = state.answers(key);
        bool isChanged = false;
        for (Answer &answer : answers) {
            const QString text = answer.value(u"valueString").toString();
            const QString changed = text.isEmpty() ? text : change(text);
            isChanged = isChanged || changed != text;
            if (changed != text)
                answer[u"valueString"] = changed;
        }
        if (isChanged)
            state.setAnswers(key, answers);
    }

    bool isAbout(const FormItem &item, std::initializer_list<QStringView> codes)
    {
        for (const Coding &coding : item.codes) {
            if (coding.system != dictionary::system())
                continue;
            for (const QStringView code : codes) {
                if (coding.code == code)
                    return true;
            }
        }
        return false;
    }

    QString withoutName(QString text, const MaskedPerson &person)
    {
        for (const QString &name : {person.name, person.kana}) {
            const QStringList parts = partsOf(name);
            if (parts.isEmpty())
                continue;
            const QString masked = maskedName(name);
            for (const QString &between : {QStringLiteral(" "), QStringLiteral("　"), QString()})
                text.replace(parts.join(between), masked);
        }
        return text;
    }

} // namespace

QString maskedName(const QString &name)
{
    const QStringList parts = partsOf(name);
    if (parts.size() == 1) {
        const QStringList signs = characters(parts.first());
        QString result = signs.size() == 1 ? circle : signs.first();
        for (qsizetype i = 1; i < signs.size(); ++i)
            result += i == 2 && signs.size() >= 4 ? signs[i] : circle;
        return result;
    }
    QString result;
    for (const QString &part : parts) {
        const QStringList signs = characters(part);
        result += signs.size() == 1 ? circle : signs.first();
        result += circle.repeated(signs.size() - 1);
    }
    return result;
}

QString initials(const QString &kana)
{
    QString result;
    for (const QString &part : partsOf(kana)) {
        const QString romaji = romajiKey(part);
        if (!romaji.isEmpty() && romaji.front().unicode() < 128)
            result += romaji.front().toUpper() + QStringLiteral(".");
    }
    return result;
}

QString townOf(const QString &address)
{
    qsizetype end = -1;
    for (const QChar sign : {u'市', u'区', u'町', u'村'}) {
        const qsizetype at = address.indexOf(sign);
        if (at > 0 && (end < 0 || at < end))
            end = at;
    }
    QString town = end < 0 ? QString() : address.left(end + 1);
    const qsizetype blank = std::max(town.lastIndexOf(u' '), town.lastIndexOf(u'\u3000'));
    return town.mid(blank + 1).trimmed(); // a postal code in front is as good as the street
}

FormState maskedAnswers(const FormState &state, const MaskedPerson &person)
{
    using namespace dictionary;
    FormState masked = state;
    for (const QString &key : state.keys()) {
        const FormItem *item = state.form().item(state.linkIdOf(key));
        if (!item || !item->isQuestion())
            continue;
        if (isAbout(*item,
                    {patientName, patientKana, familyCaregiver, familyKeyPerson, familyContact,
                     caregiverAtHome}))
            changeTexts(masked, key, maskedName);
        else if (isAbout(*item, {patientAddress}))
            changeTexts(masked, key, townOf);
        else if (isAbout(*item, {patientPhone, patientBirth}))
            masked.setAnswers(key, {});
        else
            changeTexts(masked, key,
                        [&person](const QString &text) { return withoutName(text, person); });
    }
    for (const QString &linkId :
         state.form().itemsWithCode(dictionary::system(), QStringView(patientAge).toString())) {
        // It was derived from the day of birth, which is gone; the sheet's own day counts.
        if (const QList<Answer> stood = state.effectiveAnswers(linkId); !stood.isEmpty())
            masked.setAnswers(linkId, stood);
        else if (person.age)
            masked.setAnswers(linkId, {{{QStringLiteral("valueInteger"), *person.age}}});
    }
    return masked;
}

} // namespace tasuki
