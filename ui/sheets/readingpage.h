// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"
#include "core/forms/formstate.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QBoxLayout;
class QPushButton;

namespace tasuki {

class BigPatientLabel;
class Clock;
class ItemQuoter;
class MessageBar;
class OnScreenWatch;
class ScreenProbe;
class SheetText;
struct EpisodeEntry;
class Workspace;

/// The social worker reads a sheet and says 了解.
///
/// The sender learns that it was read only when its text really was on this screen for a second
/// (OnScreenWatch), once for each version. 了解 names the very version on screen.
class ReadingPage final : public Page {
    Q_OBJECT

public:
    ReadingPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                const ScreenProbe &probe, QWidget *parent = nullptr);

    void beginAt(const ItemQuote &quote) { m_quoted = quote; } ///< instead of at the top

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void previewRequested(tasuki::ObjectId episode);
    void pdfRequested(tasuki::ObjectId episode);

private:
    void addButtons(QBoxLayout *row);
    void showSheet();
    std::optional<FormState> answersOf(const EpisodeEntry &entry) const;
    void goToQuoted(const EpisodeEntry &entry, const FormState &answers);
    void quote(const QString &linkId);
    void showState();
    void markRead();
    void acknowledge();
    void openDischarge();

    const ObjectId m_episode;
    Workspace &m_workspace;
    const Clock &m_clock;
    QString m_shown; ///< contentHash of what is on screen; empty while nothing is
    std::optional<ItemQuote> m_quoted; ///< until it was gone to
    bool m_isAcknowledging = false;
    BigPatientLabel *m_patient;
    QLabel *m_stay;
    QLabel *m_state;
    MessageBar *m_bar;
    SheetText *m_text;
    ItemQuoter *m_quoter;
    QPushButton *m_acknowledge;
    OnScreenWatch *m_watch;
};

} // namespace tasuki
