// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/room.h"

#include <QGroupBox>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class OfficePicker;
struct Snapshot;

/// Who is in a room, office by office with its people; who could be invited; and a way out for each
/// office but the one that opened it.
class MembersPanel final : public QGroupBox {
    Q_OBJECT

public:
    struct Rights {
        bool mayInvite = false;
        bool mayRemove = false;
        bool mayBeginChapter = false; ///< with which an office may come
        bool operator==(const Rights &) const = default;
    };

    explicit MembersPanel(QWidget *parent = nullptr);

    /// `invitable` are the offices to choose from; `missing` is a hint, empty for none.
    void display(const Room &room, const QList<Office> &invitable, const QString &missing,
                 Rights rights, const Snapshot &snapshot);
    void clearInvited();

Q_SIGNALS:
    /// From now on: they are not to see what was written before.
    void inviteRequested(const QList<tasuki::OfficeId> &offices, bool isFromNowOn);
    void removeRequested(tasuki::OfficeId office);
    void writeRequested(tasuki::PersonId person); ///< to one of them alone

private:
    struct Row {
        OfficeId office;
        QString text;
        bool mayGo = false;
        QList<Person> others; ///< whom one can write to
        bool operator==(const Row &) const = default;
    };
    void showRows(const QList<Row> &rows);
    QPushButton *writeButton(const Row &row, QWidget *line);

    QList<Row> m_rows; ///< as they are shown
    QLabel *m_missing;
    QWidget *m_list;
    QVBoxLayout *m_listColumn;
    OfficePicker *m_picker;
    QCheckBox *m_fromNow;
    QPushButton *m_invite;
};

} // namespace tasuki
