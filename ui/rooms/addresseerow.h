// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/mention.h"

#include <QWidget>

namespace tasuki {

class FlowLayout;

/// Whom a post is for, a button for each that takes it out again. What stands in the text does not
/// count: whoever changes a name there has not changed who is told.
class AddresseeRow final : public QWidget {
    Q_OBJECT

public:
    explicit AddresseeRow(QWidget *parent = nullptr);

    void setMentions(const QList<Mention> &mentions); ///< who is called what
    void setAddressees(const Addressees &addressees);
    void add(const Addressees &who); ///< nothing when isFull()
    bool isFull() const { return m_addressees.count() >= Addressees::most; }
    const Addressees &addressees() const { return m_addressees; }

Q_SIGNALS:
    void edited(); ///< one was taken out

private:
    void showChips();
    void addChip(const QString &name, const Addressees &who);
    QString nameOf(const Addressees &one) const;

    QList<Mention> m_mentions;
    Addressees m_addressees;
    FlowLayout *m_chips;
};

} // namespace tasuki
