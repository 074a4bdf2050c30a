// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomspage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/noticecount.h"
#include "core/services/notices.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/rooms/hitdelegate.h"
#include "ui/rooms/hitmodel.h"
#include "ui/rooms/roomdelegate.h"
#include "ui/rooms/roommodel.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchline.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

static QListView *listOf(QAbstractItemModel *model, QAbstractItemDelegate *delegate,
                         const char *name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(QLatin1String(name));
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setUniformItemSizes(true);
    return list;
}

RoomsPage::RoomsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_total(new QLabel(this))
    , m_words(new SearchLine(this))
    , m_lost(new MessageBar(this))
    , m_bar(new MessageBar(this))
    , m_model(new RoomModel(this))
    , m_hits(new HitModel(this))
    , m_body(new QStackedWidget(this))
    , m_list(listOf(m_model, new RoomDelegate(this), "roomsListView", this))
    , m_found(listOf(m_hits, new HitDelegate(this), "foundPostsListView", this))
    , m_empty(new EmptyState({}, {}, this))
{
    constexpr int pauseMs = 120;
    setObjectName(QStringLiteral("roomsPage"));
    m_total->setObjectName(QStringLiteral("roomsTotalLabel"));
    m_total->setTextFormat(Qt::PlainText);
    m_lost->setObjectName(QStringLiteral("lostWordsMessageBar"));
    m_words->setObjectName(QStringLiteral("postSearchLineEdit"));
    m_words->setPlaceholderText(tr("Find words in all rooms  Ctrl+F"));
    m_words->setAccessibleName(tr("Words to find"));
    m_list->setToolTip(tr("Enter opens the room"));
    m_list->setAccessibleName(tr("Rooms"));
    m_found->setAccessibleName(tr("Posts that were found"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    layOut();
    addKeys();
    connect(m_empty, &EmptyState::actionTriggered, this, &RoomsPage::beginRoom);
    connect(m_lost, &MessageBar::actionTriggered, this, &RoomsPage::forgetLost);
    connect(m_lost, &MessageBar::closed, this, &RoomsPage::forgetLost);
    connect(&m_pause, &QTimer::timeout, this, &RoomsPage::search);
    connect(m_words, &SearchLine::typedChanged, &m_pause, qOverload<>(&QTimer::start));
}

void RoomsPage::layOut()
{
    auto *heading = new QLabel(tr("Messages"), this);
    heading->setFont(theme::largeFont());
    auto *begin = new QPushButton(tr("New room…  Ctrl+Shift+N"), this);
    begin->setObjectName(QStringLiteral("newRoomButton"));
    begin->setToolTip(tr("Opens a room with other offices (Ctrl+Shift+N)"));
    begin->setAutoDefault(true);
    connect(begin, &QPushButton::clicked, this, &RoomsPage::beginRoom);
    auto *calendar = new QPushButton(tr("My calendar"), this);
    calendar->setObjectName(QStringLiteral("myCalendarButton"));
    calendar->setToolTip(tr("What is planned in all rooms"));
    calendar->setAutoDefault(true);
    connect(calendar, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(Place{Place::Kind::MyCalendar, {}}); });
    auto *book = new QPushButton(tr("Address book  Ctrl+Shift+B"), this);
    book->setObjectName(QStringLiteral("addressBookButton"));
    book->setToolTip(tr("People and offices of the region, and writing to one of them"));
    book->setAutoDefault(true);
    connect(book, &QPushButton::clicked, this, &RoomsPage::openBook);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_total, 1, Qt::AlignBottom);
    top->addWidget(calendar);
    top->addWidget(book);
    top->addWidget(begin);
    for (QWidget *body : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_found),
                          static_cast<QWidget *>(m_empty)})
        m_body->addWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    column->addLayout(top);
    column->addWidget(m_lost);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_body, 1);
}

void RoomsPage::addKeys()
{
    for (QListView *list : {m_list, m_found}) {
        for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *open = new QShortcut(QKeySequence(key), list);
            open->setContext(Qt::WidgetShortcut);
            connect(open, &QShortcut::activated, this, &RoomsPage::openCurrent);
        }
        connect(list, &QListView::clicked, this, &RoomsPage::openCurrent);
    }
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    auto *begin = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    begin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, &RoomsPage::beginRoom);
    auto *book = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this);
    book->setContext(Qt::WidgetWithChildrenShortcut);
    connect(book, &QShortcut::activated, this, &RoomsPage::openBook);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_words);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &RoomsPage::showRooms);
    connect(m_words, &QLineEdit::returnPressed, this, &RoomsPage::openCurrent);
    connect(m_words, &SearchLine::moveRequested, this, [this](int rows) {
        QListView *list = currentList();
        const int last = list->model()->rowCount() - 1;
        const int row = std::clamp(list->currentIndex().row() + rows, 0, std::max(last, 0));
        list->setCurrentIndex(list->model()->index(row, 0));
    });
}

void RoomsPage::openBook()
{
    Q_EMIT openRequested({Place::Kind::AddressBook, {}});
}

QString RoomsPage::title() const
{
    return tr("Messages");
}

QListView *RoomsPage::currentList() const
{
    return m_words->typed().trimmed().isEmpty() ? m_list : m_found;
}

void RoomsPage::refresh()
{
    m_model->setRows(roomRows(*m_workspace.snapshot(), m_clock.now()));
    showTotal();
    showLost();
    search();
}

void RoomsPage::showTotal()
{
    const NoticeCount count = noticeCount(*m_workspace.snapshot());
    if (!count.isCounted)
        m_total->setText(tr("counting…"));
    else
        m_total->setText(count.posts > 0 ? tr("%n waiting", nullptr, count.posts) : QString());
}

/// The room is gone from this computer, so that this is the only place left to say it.
void RoomsPage::showLost()
{
    const LostWords &lost = m_workspace.snapshot()->lostWords;
    QStringList parts;
    if (lost.held > 0)
        parts += tr("%n thing(s) you wrote could not be handed over to the others: your office had "
                    "left the room by then. The centre keeps them; ask the office that runs the "
                    "room.",
                    nullptr, lost.held);
    if (lost.erased > 0)
        parts += tr("%n thing(s) you wrote for a room your office had left could not be handed "
                    "over at all and were erased here after seven days.",
                    nullptr, lost.erased);
    const QString text = parts.join(u'\n');
    if (text.isEmpty())
        m_lost->clear();
    else if (m_lost->text() != text)
        m_lost->showMessage(MessageBar::Severity::Warning, text, tr("I have read this"));
}

void RoomsPage::focusFirst()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    currentList()->setFocus();
}

void RoomsPage::forgetLost()
{
    whenDone(m_workspace.notices().forgetLostWords(), this, [this](const Result<void> &done) {
        if (!done)
            m_bar->showError(errorText(done.error()));
    });
}

void RoomsPage::search()
{
    constexpr int most = 100;
    const QString words = m_words->typed();
    if (words.trimmed().isEmpty()) {
        m_empty->setTexts(
            tr("There is no room yet"),
            tr("Each admission has a room where the care office and the hospital write to each "
               "other. It opens when an admission is recorded. You can also open a room of your "
               "own with other offices."));
        m_empty->setAction(tr("New room…"));
        m_body->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                          : m_list);
        return;
    }
    whenDone(m_workspace.posts().search(words, most), this,
             [this, words](const Result<QList<PostHit>> &hits) {
                 if (words != m_words->typed())
                     return; // other letters by now
                 if (hits)
                     showHits(words, *hits);
                 else
                     m_bar->showError(errorText(hits.error()));
             });
}

void RoomsPage::showHits(const QString &words, const QList<PostHit> &hits)
{
    m_hits->setRows(hitRows(hits, words, *m_workspace.snapshot(), m_clock.now()));
    if (!m_found->currentIndex().isValid())
        m_found->setCurrentIndex(m_hits->index(0));
    m_empty->setAction({});
    m_empty->setTexts(tr("Nothing found"),
                      tr("Only what is on this computer is looked through. Try fewer or other "
                         "words; two letters are enough."));
    m_body->setCurrentWidget(m_hits->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_found);
}

void RoomsPage::showRooms()
{
    m_words->clear();
    search();
    focusFirst();
}

void RoomsPage::openCurrent()
{
    const QListView *list = currentList();
    const QModelIndex index = list->currentIndex();
    if (!index.isValid())
        return;
    if (list == m_list) {
        Q_EMIT openRequested(index.data(RoomModel::RowRole).value<RoomRow>().place);
    } else {
        Q_EMIT openRequested(index.data(HitModel::RowRole).value<HitRow>().place);
    }
}

void RoomsPage::beginRoom()
{
    Q_EMIT openRequested(Place{Place::Kind::OpenRoom, {}});
}

} // namespace tasuki
