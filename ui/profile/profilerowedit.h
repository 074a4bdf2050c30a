// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profileshape.h"

#include <QFrame>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

class ChipGroup;
class DateEdit;

/// The fields of one row of a group: a person of the family, or the whole of a group that has one
/// row only. A row that is left out stays to be seen until the group is stored.
class ProfileRowEdit final : public QFrame {
    Q_OBJECT

public:
    /// `number` is counted from one; 0 where there are no others beside it.
    ProfileRowEdit(ProfileGroup group, qsizetype number, QWidget *parent = nullptr);

    void setRow(const ProfileRow &row);
    /// Into fields in which nothing stands.
    void fillEmpty(const ProfileRow &row);
    ProfileRow row() const; ///< as typed; empty when it is left out
    void focusItem(const QString &item); ///< the first field for one that is not there

Q_SIGNALS:
    void edited();

private:
    struct Field {
        ProfileItem item;
        QLineEdit *line = nullptr; ///< one of the four
        QPlainTextEdit *text = nullptr;
        DateEdit *date = nullptr;
        ChipGroup *chips = nullptr;
    };
    void addField(QFormLayout *form, const ProfileItem &item);
    QWidget *addChips(Field &field, const QString &name);
    void addLeaveOut(QFormLayout *form, qsizetype number);
    static QWidget *widgetOf(const Field &field);
    static QString textOf(const Field &field);
    static void setText(const Field &field, const QString &text);

    const ProfileGroup m_group;
    QList<Field> m_fields;
    QPushButton *m_leaveOut = nullptr;
};

} // namespace tasuki
