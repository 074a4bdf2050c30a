// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/screenreader.h"
#include "tests/support/text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPixmap>
#include <QTranslator>

namespace tasuki {

/// The product's language, while it lives.
class Japanese {
public:
    Japanese()
    {
        REQUIRE(m_translator.load(QStringLiteral(TASUKI_TRANSLATION)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Japanese() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Japanese)

private:
    QTranslator m_translator;
};

/// What cannot be read whole: a button too narrow for its words, a line that is cut off.
inline QStringList cutTexts(const QWidget &screen)
{
    QStringList cut;
    for (const auto *button : screen.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    for (const auto *label : screen.findChildren<QLabel *>()) {
        const bool isOneLine = !label->wordWrap() && !label->text().contains(u'\n');
        if (label->isVisible() && isOneLine
            && label->width() + 1 < label->minimumSizeHint().width())
            cut.append(label->text());
    }
    return cut;
}

/// Nothing on it is cut off, and whatever takes the focus has a name of its own; set TASUKI_SHOTS
/// to a folder to look at it oneself, and to read what a screen reader says of it.
inline void look(QWidget &screen, const QString &name)
{
    QCoreApplication::processEvents();
    INFO(name.toStdString());
    CHECK(cutTexts(screen) == QStringList());
    CHECK(namelessOn(screen) == QStringList());
    CHECK(twinsOn(screen) == QStringList());
    const QPixmap shot = screen.grab();
    const QString folder = qEnvironmentVariable("TASUKI_SHOTS");
    if (folder.isEmpty())
        return;
    CHECK(shot.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    QFile heard(QDir(folder).filePath(name + QStringLiteral(".txt")));
    CHECK(heard.open(QIODevice::WriteOnly));
    CHECK(heard.write(heardOn(screen).join(u'\n').toUtf8()) > 0);
}

} // namespace tasuki
