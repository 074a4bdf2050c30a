// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomtemplates.h"

#include <QWidget>

class QButtonGroup;

namespace tasuki {

/// The kinds of rooms to choose from, as cards in two columns. Arrows go from one to the next.
class TemplateCards final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateCards(const QList<RoomTemplate> &templates, QWidget *parent = nullptr);

    const RoomTemplate *chosen() const; ///< null while none is
    void focusChosen(); ///< or the first

Q_SIGNALS:
    void chosenChanged();

private:
    QList<RoomTemplate> m_templates;
    QButtonGroup *m_group;
};

} // namespace tasuki
