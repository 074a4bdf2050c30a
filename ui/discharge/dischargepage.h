// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"
#include "core/domain/sheet.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace tasuki {

class BigPatientLabel;
class Clock;
class DischargeEditor;
class DischargeSendPanel;
class EmptyState;
class ItemQuoter;
class MessageBar;
class Workspace;

/// The hospital writes what the care manager needs on the way home.
///
/// Everybody sees their own part first, filled with what the care office sent; the others lie one
/// key away. F12 says that a part is complete, Ctrl+P shows the paper, Ctrl+Enter what is about to
/// be sent. What is typed is saved a second behind the fingers, and colleagues write into the same
/// sheet meanwhile.
class DischargePage final : public Page {
    Q_OBJECT

public:
    DischargePage(ObjectId episode, Workspace &workspace, const Clock &clock,
                  QWidget *parent = nullptr);

    void beginAt(const ItemQuote &quote) { m_quoted = quote; } ///< instead of at one's own part

    QString title() const override;
    void refresh() override;
    void saveNow() override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPage();
    void connectParts();
    void addKeys();
    void addKey(const QKeySequence &keys, std::function<void()> order);
    bool isWriting() const; ///< the draft is on screen, not the panel

    void openSheet();
    void takeSheet(const Sheet &sheet);
    void goToQuoted();
    void quote(const QString &key);
    void showHeader();
    void beginSending();
    void openPaper();
    void closePanel();
    void chooseBetweenAnswers();

    const ObjectId m_episode;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isOpening = false;
    std::optional<ItemQuote> m_quoted; ///< until it was gone to
    ItemQuoter *m_quoter;

    BigPatientLabel *m_patient;
    QLabel *m_stay;
    QLabel *m_state;
    MessageBar *m_bar;
    QStackedWidget *m_work; ///< the draft, the sending panel, or why there is neither
    DischargeEditor *m_editor;
    DischargeSendPanel *m_send;
    EmptyState *m_empty;
};

} // namespace tasuki
