// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/services/shelvedfile.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace tasuki {

class KindBox;
struct Snapshot;

/// The chosen document: where it comes from, what became of it, what kind of paper it is and who
/// said so. The kind is changed with a press of the button, not by looking through the choices.
class DocumentPanel final : public QFrame {
    Q_OBJECT

public:
    explicit DocumentPanel(QWidget *parent = nullptr);

    void display(const ShelvedFile &file, const std::optional<Post> &post, const Snapshot &snapshot,
                 const QDateTime &now, bool isWritable);
    void displayNothing();
    void askKind(); ///< puts the cursor there

Q_SIGNALS:
    void openRequested();
    void postRequested();
    void kindRequested(tasuki::DocumentKind kind);

private:
    QPushButton *addButton(QLayout *row, const char *name, const QString &text, const QString &tip);
    void updateButton();

    ObjectId m_shown;
    std::optional<DocumentKind> m_kind; ///< as it is now
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_receipt;
    QLabel *m_unsent;
    QPushButton *m_open;
    QPushButton *m_goToPost;
    KindBox *m_kinds;
    QPushButton *m_sort;
    QLabel *m_trail;
};

} // namespace tasuki
