// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace tasuki {

class FilterList;
class MessageBar;
struct ClientEntry;
struct SheetPlace;

/// Where words are kept.
enum class KeepTarget {
    CarePoint, ///< 療養のポイント of the room
    Sheet, ///< an item of a client's standing sheet
    SupportRecord, ///< a line for 第5表, on the clipboard
};

/// 記録に残す: the words of a post – all of them, or the part that is selected – and where they
/// shall go. Enter keeps, Esc leaves. What is written is shown before it is.
class KeepPanel final : public QFrame {
    Q_OBJECT

public:
    explicit KeepPanel(QWidget *parent = nullptr);

    /// Begins with a post; `heading` says whose words they are and whom they are about.
    void begin(const QString &heading, const QString &text, const QList<KeepTarget> &targets);
    /// Whose sheet it may be; `chosen` is the row that is certain, or -1.
    void setClients(const QList<ClientEntry> &clients, int chosen);
    void setPlaces(const QList<SheetPlace> &places);
    void setPreview(const QString &text);
    void setBusy(bool isBusy);
    MessageBar &bar() { return *m_bar; }

    QString words() const; ///< what is selected, else all of it
    KeepTarget target() const;
    int chosenClient() const; ///< row of setClients(), -1: none
    int chosenPlace() const; ///< row of setPlaces(), -1: none

Q_SIGNALS:
    void changed(); ///< words, target or place
    void clientChanged();
    void keepRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeTargets();
    void showTarget();

    bool m_isClientCertain = false;
    QLabel *m_heading;
    MessageBar *m_bar;
    QPlainTextEdit *m_text;
    QButtonGroup *m_targets;
    QLabel *m_clientLabel;
    FilterList *m_clients;
    QLabel *m_placeLabel;
    FilterList *m_places;
    QPlainTextEdit *m_preview;
    QPushButton *m_leave;
    QPushButton *m_keep;
};

} // namespace tasuki
