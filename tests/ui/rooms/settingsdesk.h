// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/rooms/deskroom.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

/// On the tab of settings.
struct SettingsDesk : DeskRoom {
    using DeskRoom::DeskRoom;

    void go()
    {
        show();
        desk.press(Qt::Key_3, Qt::ControlModifier);
    }
    /// That is on the screen; what was taken away may still be about to go.
    QWidget *seen(const char *name) const
    {
        for (auto *found : page->findChildren<QWidget *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool sees(const char *name) const { return seen(name) != nullptr; }
    void click(const char *name)
    {
        auto *button = qobject_cast<QPushButton *>(seen(name));
        INFO(name);
        REQUIRE(button);
        button->click();
        desk.settle();
    }
    void write(const char *line, const QString &words)
    {
        auto *edit = part<QWidget>("roomSettingsTab")->findChild<QLineEdit *>(QLatin1String(line));
        REQUIRE(edit);
        edit->setFocus();
        edit->setText(words);
        Q_EMIT edit->textEdited(words);
    }
    QString said() const { return part<MessageBar>("roomSettingsMessageBar")->text(); }
};

} // namespace tasuki
