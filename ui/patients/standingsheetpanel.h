// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"
#include "core/services/sheetmeter.h"
#include "ui/sheets/sheetsaver.h"
#include "ui/shell/place.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QSplitter;

namespace tasuki {

class CardEditor;
class CardGrid;
class Clock;
class ItemQuoter;
class SheetFooter;
class Workspace;

/// The standing sheet of one client: six cards, the questions of the open one beside them, and a
/// line below with what is missing, what can be taken back, and whether it is saved.
///
/// Keys: Space on a card says 変わりなし, Enter opens it, Esc closes it; Ctrl+Z and Ctrl+Shift+Z
/// take back and do again, Ctrl+H shows what an item said before, Ctrl+Shift+Q quotes it in
/// the room of her admission, F5 goes to the next missing item
/// that hospitals often ask for. What is typed is saved a second later.
class StandingSheetPanel final : public QWidget {
    Q_OBJECT

public:
    StandingSheetPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);
    ~StandingSheetPanel() override;

    /// Shows the sheet of this client, or what became of it meanwhile.
    void open(ObjectId client);
    /// Goes to the item once the sheet is there, and tells when it says something else by now.
    void beginAt(const ItemQuote &quote) { m_quoted = quote; }
    /// A sheet that came back from a service.
    void take(const Sheet &sheet);
    bool hasSheet() const { return m_answers != nullptr; }
    const Sheet &sheet() const { return m_saver->seen(); }
    std::shared_ptr<const FormDefinition> form() const { return m_answers->sharedForm(); }

    void focusFirst();
    void commit(); ///< hands over what stands in the field with the cursor
    void saveNow();
    void saveThen(std::function<void(const Result<void> &)> next);
    /// 変わりなし for several cards at once: only where the whole sheet was just talked through.
    void confirm(const QStringList &cards);
    QStringList cardsToConfirm() const; ///< not confirmed today

Q_SIGNALS:
    void openRequested(const tasuki::Place &place);
    void failed(const QString &text); ///< something asked for was not done
    void saveFailed(const tasuki::Error &error); ///< and will be tried again
    void warned(const QString &text);
    void everythingConfirmed(); ///< by the gesture that was just made

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void showCards();
    void showFooter();
    SheetMeter meter() const;
    void openCard(const QString &key);
    void closeCard();
    void goToMissing();
    void goToQuoted();
    void quote(const QString &key);
    QString sourceOf(const QString &key) const;
    void showHistory(const QString &key);
    void layAids();
    void takeAgain(const QString &group, const QJsonValue &value);

    Workspace &m_workspace;
    const Clock &m_clock;
    ObjectId m_client;
    std::unique_ptr<FormState> m_answers; ///< null until the sheet is open
    SheetSaver *m_saver;
    ItemQuoter *m_quoter;
    QString m_openCard;
    QString m_missing; ///< the one gone to last
    std::optional<ItemQuote> m_quoted; ///< until it was gone to
    bool m_isConfirming = false;

    QSplitter *m_split;
    QScrollArea *m_cardArea;
    CardGrid *m_cards;
    CardEditor *m_editor;
    SheetFooter *m_footer;
};

} // namespace tasuki
