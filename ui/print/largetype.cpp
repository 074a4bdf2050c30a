// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/largetype.h"

#include "core/forms/answertext.h"

#include <QCoreApplication>

#include <functional>

namespace tasuki {

namespace {

    constexpr double labelCharacters = 11;

    struct Line {
        QString label;
        QString answer;
    };

    /// Of every repeating group all instances.
    void collect(const FormState &state, const FormItem &item, const QString &scope,
                 QList<Line> &lines)
    {
        if (item.hidden || item.captureOnly)
            return;
        const QString inside = scope.isEmpty() ? QString() : state.keyIn(scope, item.linkId);
        const QString key = inside.isEmpty() ? item.linkId : inside;
        if (item.isQuestion()) {
            if (state.isAnswered(key))
                lines.append({item.label(), summary(state, key)});
            return; // what hangs below is in its summary
        }
        if (!item.isRepeatingGroup()) {
            for (const FormItem &child : item.children)
                collect(state, child, scope, lines);
            return;
        }
        for (int i = 0; i < state.instanceCount(key); ++i) {
            for (const FormItem &child : item.children)
                collect(state, child, state.instanceKey(key, i), lines);
        }
    }

    using Use = std::function<void(const QString &title, const QList<Line> &lines)>;

    void forEachSection(const FormState &state, const Use &use)
    {
        for (const FormItem &section : state.form().sections()) {
            QList<Line> lines;
            collect(state, section, QString(), lines);
            if (!lines.isEmpty())
                use(section.type == ItemType::Group ? section.label() : QString(), lines);
        }
    }

} // namespace

QList<PaperRow> patientCopyRows(const FormState &state)
{
    QList<PaperRow> rows;
    forEachSection(state, [&rows](const QString &title, const QList<Line> &lines) {
        PaperCell words{{},   LabelPlace::None, 0, 1, {{Run::Kind::Words, title, false, true}},
                        false};
        if (!title.isEmpty())
            rows.append({PaperRow::Kind::Heading, {words}, 1, false, {}, false, false});
        for (const Line &line : lines)
            rows.append({PaperRow::Kind::Boxes,
                         {{line.label,
                           LabelPlace::Left,
                           labelCharacters,
                           1,
                           {{Run::Kind::Written, line.answer}},
                           false}},
                         1,
                         true,
                         {},
                         false,
                         false});
    });
    return rows;
}

QString familyText(const FormState &state)
{
    QString text;
    forEachSection(state, [&text](const QString &title, const QList<Line> &lines) {
        if (!title.isEmpty())
            text += QStringLiteral("【%1】\n").arg(title);
        for (const Line &line : lines)
            text += QStringLiteral("・%1：%2\n").arg(line.label, line.answer);
        text += u'\n';
    });
    text += QCoreApplication::translate(
        "tasuki::FamilyText",
        "This is a selection for you. Please ask the person in charge about anything else.");
    return text;
}

} // namespace tasuki
