// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboardhelp.h"

#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tasuki {

KeyboardHelp::KeyboardHelp(QWidget *parent)
    : Page(parent)
{
    // On a small screen, or with large type, the keys are more than a page.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(title());
    setFocusProxy(area);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
    auto *sheet = new QWidget(area);
    area->setWidget(sheet);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(theme::largeSpace, theme::largeSpace, theme::largeSpace,
                             theme::largeSpace);
    grid->setHorizontalSpacing(theme::largeSpace);
    grid->setVerticalSpacing(theme::space);
    auto *heading = new QLabel(title(), sheet);
    heading->setFont(theme::largeFont());
    grid->addWidget(heading, 0, 0, 1, 2);
    const QList<std::pair<QString, QString>> keys{
        {QStringLiteral("Ctrl+K"), tr("Find a client, from anywhere")},
        {QStringLiteral("Alt+1, Alt+2, Alt+3"), tr("Go to the pages at the left edge")},
        {QStringLiteral("Alt+←"), tr("Back to the page before")},
        {QStringLiteral("↑ ↓ Enter"), tr("Choose a line of a list and open it")},
        {QStringLiteral("Tab, Shift+Tab"), tr("To the next or the previous field")},
        {QStringLiteral("Space"),
         tr("Choose or take back a choice; on a card: nothing has changed")},
        {QStringLiteral("F4"), tr("On a client's page: she was admitted to hospital")},
        {QStringLiteral("Ctrl+Enter"), tr("On a client's page: send the sheet")},
        {QStringLiteral("F5"), tr("On a client's page: the next item hospitals often ask for")},
        {QStringLiteral("Ctrl+H"), tr("What a question of the sheet said before")},
        {QStringLiteral("Ctrl+M"), tr("On a client's page or a sheet: the messages of its room")},
        {QStringLiteral("Ctrl+F"), tr("In the list of rooms: find words in all of them")},
        {QStringLiteral("Ctrl+Shift+B"), tr("In the list of rooms: open the address book")},
        {QStringLiteral("Ctrl+Shift+N"),
         tr("In the list of rooms or on a client's page: open a new room")},
        {QStringLiteral("Ctrl+1 … Ctrl+9"), tr("In a room: to one of its tabs")},
        {QStringLiteral("Enter, R"), tr("On a message: reply, acknowledge")},
        {QStringLiteral("K"),
         tr("On a message: keep it as a care point, in the standing sheet or the support record")},
        {QStringLiteral("P, A"),
         tr("On a message: pin it to the top of the room; go to the next one addressed to you")},
        {QStringLiteral("O"), tr("On a message: open the item of the sheet it is about")},
        {QStringLiteral("Ctrl+Shift+Q"),
         tr("On a question or a line of a sheet: quote it in the room")},
        {QStringLiteral("@"), tr("While writing a message: choose whom it is for")},
        {QStringLiteral("F2, Del, P"), tr("On a care point: edit it, end it, put it on top")},
        {QStringLiteral("F2, Del"), tr("On a message of your own: correct it, take it back")},
        {QStringLiteral("Ctrl+N, Ctrl+↑"),
         tr("In a room: to where you write, back to the messages")},
        {QStringLiteral("Ctrl+Shift+O"), tr("In a room: attach the newest scan that has arrived")},
        {QStringLiteral("Ctrl+Shift+D"), tr("In the messages of an admission: its documents")},
        {QStringLiteral("Enter, O, F2"),
         tr("On a document: open it, go to its message, say what kind it is")},
        {QStringLiteral("N, A, P"),
         tr("In a calendar: write an entry, ask for a date, look at the candidate dates")},
        {QStringLiteral("1, 2, 3, 0"),
         tr("In candidate dates: ○, △, ×, not answered; there Enter decides")},
        {QStringLiteral("Ctrl+D"), tr("On a client's page: what changed since an earlier sheet")},
        {QStringLiteral("Ctrl+F"), tr("Find a question of the sheet by its name")},
        {QStringLiteral("Ctrl+."), tr("A phrase of your own, by its abbreviation")},
        {QStringLiteral("Ctrl+I"), tr("What is on record for this question")},
        {QStringLiteral("Ctrl+Shift+V"), tr("Take over a care plan that was copied elsewhere")},
        {QStringLiteral("Ctrl+Z"), tr("Take back what you wrote; Ctrl+Shift+Z does it again")},
        {QStringLiteral("Ctrl+T"), tr("The way home: the discharge sheet, or what changed in it")},
        {QStringLiteral("F12"), tr("In a discharge sheet: my part is complete")},
        {QStringLiteral("Ctrl+P"), tr("The sheet as it prints; there again: print it")},
        {QStringLiteral("Ctrl+,"), tr("When and how you are told of what waits for you")},
        {QStringLiteral("Ctrl+L"), tr("Lock Tasuki when you leave your seat")},
        {QStringLiteral("F1"), tr("This page")},
    };
    int row = 1;
    for (const auto &[key, meaning] : keys) {
        auto *keyLabel = new QLabel(key, sheet);
        QFont bold = keyLabel->font();
        bold.setBold(true);
        keyLabel->setFont(bold);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(new QLabel(meaning, sheet), row++, 1);
    }
    auto *note
        = new QLabel(tr("While you are composing Japanese, these keys belong to the input "
                        "method. What you write is saved by itself; there is no key for it."),
                     sheet);
    note->setWordWrap(true);
    grid->addWidget(note, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
}

QString KeyboardHelp::title() const
{
    return tr("Keys that make work faster");
}

} // namespace tasuki
