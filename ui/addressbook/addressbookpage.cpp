// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addressbook/addressbookpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/roomlife.h"
#include "core/services/workspace.h"
#include "ui/addressbook/bookmodel.h"
#include "ui/addressbook/booktext.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

static QLabel *wordsLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

AddressBookPage::AddressBookPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_words(new SearchLine(this))
    , m_bar(new MessageBar(this))
    , m_model(new BookModel(this))
    , m_list(new QListView(this))
    , m_details(wordsLabel("bookDetailsLabel", this))
    , m_readers(wordsLabel("bookReadersLabel", this))
    , m_write(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy the telephone number  Ctrl+Shift+C"), this))
{
    setObjectName(QStringLiteral("addressBookPage"));
    m_words->setObjectName(QStringLiteral("bookSearchLineEdit"));
    m_words->setPlaceholderText(tr("Name, reading or office"));
    m_words->setAccessibleName(tr("Whom to find"));
    m_bar->setObjectName(QStringLiteral("bookMessageBar"));
    m_list->setObjectName(QStringLiteral("bookListView"));
    m_list->setAccessibleName(tr("People and offices"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_details->setAccessibleName(tr("The chosen one"));
    m_write->setObjectName(QStringLiteral("writeToButton"));
    m_write->setAutoDefault(true);
    m_copy->setObjectName(QStringLiteral("copyPhoneButton"));
    m_copy->setAutoDefault(true);
    layOut();
    addKeys();
    connect(m_words, &SearchLine::typedChanged, this, &AddressBookPage::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AddressBookPage::showChosen);
    connect(m_write, &QPushButton::clicked, this, &AddressBookPage::write);
    connect(m_copy, &QPushButton::clicked, this, &AddressBookPage::copyPhone);
}

void AddressBookPage::layOut()
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    auto *orders = new QHBoxLayout;
    orders->addWidget(m_write);
    orders->addWidget(m_copy);
    orders->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    for (QWidget *part : std::initializer_list<QWidget *>{heading, m_words, m_bar})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_readers);
    column->addLayout(orders);
}

void AddressBookPage::addKeys()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_list);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &AddressBookPage::write);
    }
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &AddressBookPage::focusFirst);
    auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &AddressBookPage::copyPhone);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_words, &SearchLine::moveRequested, this, [this](int rows) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0,
                                   std::max(m_model->rowCount() - 1, 0));
        m_list->setCurrentIndex(m_model->index(row, 0));
    });
}

QString AddressBookPage::title() const
{
    return tr("Address book");
}

void AddressBookPage::refresh()
{
    showFound();
    leaveWhenOpen();
}

void AddressBookPage::focusFirst()
{
    m_words->setFocus();
    m_words->selectAll();
}

void AddressBookPage::showFound()
{
    m_model->setRows(addressBook(*m_workspace.snapshot(), m_words->typed()));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const BookEntry *AddressBookPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rows().size() ? &m_model->rows().at(row) : nullptr;
}

void AddressBookPage::showChosen()
{
    const BookEntry *entry = chosen();
    m_details->setText(
        entry ? bookDetails(*entry, m_clock.now().toLocalTime())
              : tr("Nobody has all of these words. Please try part of the name or its reading."));
    const bool mayWrite = entry && m_workspace.roomLife().canWriteTo(entry->person.id);
    m_write->setVisible(mayWrite);
    m_readers->setVisible(mayWrite);
    m_copy->setVisible(entry && !entry->office.phone.isEmpty());
    if (!mayWrite)
        return;
    m_write->setText(tr("Write to %1…").arg(entry->person.name));
    m_readers->setText(tr("Only you and %1 read that room; colleagues at neither office do. Please "
                          "write nothing about patients there.")
                           .arg(entry->person.name));
}

void AddressBookPage::write()
{
    const BookEntry *entry = chosen();
    if (!entry || !m_workspace.roomLife().canWriteTo(entry->person.id))
        return;
    whenDone(m_workspace.roomLife().writeTo(entry->person.id), this,
             [this](const Result<ScopeId> &room) {
                 if (!room)
                     return m_bar->showError(roomErrorText(room.error()));
                 m_bar->clear();
                 m_opened = *room;
                 leaveWhenOpen();
             });
}

/// What was written is in one of the next snapshots; before, there is no room to go to.
void AddressBookPage::leaveWhenOpen()
{
    if (m_opened.isNull() || !m_workspace.snapshot()->room(m_opened))
        return;
    const ObjectId room(std::exchange(m_opened, {}).uuid());
    Q_EMIT openRequested({Place::Kind::Room, room});
}

void AddressBookPage::copyPhone()
{
    const BookEntry *entry = chosen();
    if (!entry || entry->office.phone.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(entry->office.phone);
    m_bar->showGood(tr("Copied: %1").arg(entry->office.phone));
}

} // namespace tasuki
