// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomface.h"
#include "ui/rooms/shownpost.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QBoxLayout;
class QLayout;

namespace tasuki {

/// The chosen post whole: text to select from, its files, who has seen it, what it said before, and
/// what can be done with it.
class PostPanel final : public QFrame {
    Q_OBJECT

public:
    explicit PostPanel(QWidget *parent = nullptr);

    void display(const ShownPost &row, const RoomFace &face, const Snapshot &snapshot,
                 const QDateTime &now);
    void displayNothing();
    void setReadOnly(bool isReadOnly); ///< nothing can be done with a post, from display() on
    void askWhy(); ///< opens the line for the reason of a retraction

Q_SIGNALS:
    void answerRequested();
    void acknowledgeRequested();
    void correctRequested();
    void retractRequested(const QString &reason);
    void copyRequested();
    void keepRequested();
    void pinRequested(); ///< or down again
    void itemRequested(); ///< of the sheet the post is about
    void fileChosen(const QByteArray &hash);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QPushButton *addButton(QLayout *row, const char *name, const QString &text, const QString &tip);
    void addButtons(QLayout *row);
    void showAbout(const ShownPost &row);
    void addReason(QBoxLayout *column);
    void showFiles(const QList<AttachedFile> &files);

    ObjectId m_shown;
    bool m_isReadOnly = false;
    QLabel *m_author;
    QLabel *m_refusal;
    QLabel *m_about; ///< whom it is for, what it is about, and what it offers
    QPlainTextEdit *m_text;
    QListWidget *m_files;
    QLabel *m_seen;
    QLabel *m_trail;
    QPushButton *m_answer = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_retract = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_item = nullptr;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
};

} // namespace tasuki
