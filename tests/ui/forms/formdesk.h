// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answervalue.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

namespace tasuki {

inline std::shared_ptr<const FormDefinition> formOf(const char *items)
{
    const QByteArray json
        = QByteArrayLiteral(R"({"resourceType": "Questionnaire", "url": "http://example.org/t",
            "version": "1", "status": "draft", "title": "見本", "item": [)")
        + items + "]}";
    auto form = FormDefinition::load(json);
    return form ? std::make_shared<const FormDefinition>(*form) : nullptr;
}

/// A form on a desk, with somebody's hands on the keyboard.
struct FormDesk {
    FormState state;
    FormView view{state};

    explicit FormDesk(const char *items)
        : state(formOf(items))
    {
        view.resize(1000, 640);
        view.show();
        QApplication::setActiveWindow(&view);
    }
    ItemRow *row(const QString &key) const { return view.row(key); }
    QWidget *input(const QString &key, int index = 0) const
    {
        ItemRow *found = view.row(key);
        return found && found->editor() ? found->editor()->inputs().value(index) : nullptr;
    }
    /// Writes as a person does, full-width and kanji included.
    void write(const QString &key, const QString &text, int index = 0) const
    {
        QWidget *field = input(key, index);
        field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    QString text(const QString &key) const
    {
        const QList<Answer> answers = state.answers(key);
        return answers.isEmpty() ? QString() : plainText(answers.first());
    }
    QString focusKey() const { return view.currentKey(); }
};

} // namespace tasuki
