// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSet>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;

namespace tasuki {

class FlowLayout;
class ScanFolder;
struct ArrivedScan;

/// スキャンが届きました: what came from the scanner is offered above where one writes, and after it
/// was sent it is asked once what becomes of the file. Takes no room while there is nothing to say.
///
/// Nothing is attached by itself: Ctrl+Shift+O, or a press of its button, puts the newest one to
/// what is being written.
class ScanStrip final : public QFrame {
    Q_OBJECT

public:
    using ChooseFolder = std::function<QString(QWidget *parent)>;

    /// Without a folder – a program that has no scanner – it stays away. It must outlive this.
    ScanStrip(ScanFolder *folder, ChooseFolder choose, QWidget *parent = nullptr);

    bool hasFolder() const { return m_folder != nullptr; }
    void setAttached(const QStringList &paths); ///< they are with what is being written
    void setInRoom(const QSet<QByteArray> &hashes); ///< files the room has already
    void attachNewest();
    void askAbout(const QStringList &sent); ///< paths; those of the scanner's folder
    void showSetting(); ///< where the scanner puts its files

Q_SIGNALS:
    void attachRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void clear();
    QPushButton *addButton(const char *name, const QString &text);
    QList<ArrivedScan> offered() const;
    QString noteOf(const ArrivedScan &scan) const; ///< empty: nobody has it yet
    void showOffer(const QList<ArrivedScan> &scans);
    void addScan(const ArrivedScan &scan);
    void showQuestion();
    void moveAway();
    void showFolder();
    void say(const QString &text);

    ScanFolder *m_folder;
    const ChooseFolder m_choose;
    QStringList m_attached;
    QSet<QByteArray> m_inRoom;
    QStringList m_sent; ///< what is asked about
    bool m_isSetting = false;
    QString m_trouble; ///< why something could not be moved
    QLabel *m_text;
    QWidget *m_row;
    FlowLayout *m_buttons;
};

} // namespace tasuki
