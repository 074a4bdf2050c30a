// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/codefield.h"

#include "core/base/japanesetext.h"

namespace tasuki {

namespace {

    constexpr int groupSize = 5;

    QString lettersOf(const QString &typed)
    {
        QString letters = plainDigits(typed).toUpper();
        letters.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
        return letters.left(CodeField::length);
    }

} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setPlaceholderText(QStringLiteral("XXXXX-XXXXX"));
    connect(this, &QLineEdit::textEdited, this, &CodeField::group);
}

QString CodeField::code() const
{
    return lettersOf(text());
}

void CodeField::group(const QString &typed)
{
    const QString before = lettersOf(typed.left(cursorPosition()));
    QString letters = lettersOf(typed);
    qsizetype cursor = before.size();
    if (letters.size() > groupSize) {
        letters.insert(groupSize, u'-');
        if (cursor > groupSize)
            ++cursor;
    }
    setText(letters);
    setCursorPosition(static_cast<int>(cursor));
}

} // namespace tasuki
