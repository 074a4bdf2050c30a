// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/eventeditor.h"

#include "core/base/json.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/repeatedit.h"
#include "ui/calendar/timespanedit.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tasuki {

static QLineEdit *lineNamed(const char *name, qsizetype longest, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    line->setMaxLength(int(longest));
    return line;
}

EventEditor::EventEditor(QWidget *parent)
    : QFrame(parent)
    , m_mode(new QLabel(this))
    , m_scope(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_title(lineNamed("eventTitleEdit", EventContent::longestTitle, this))
    , m_kind(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_time(new TimeSpanEdit(QStringLiteral("event"), this))
    , m_repeat(new RepeatEdit(this))
    , m_place(lineNamed("eventPlaceEdit", EventContent::longestLine, this))
    , m_officeChips(new ChipGroup(ChipGroup::Mode::Multiple, this))
    , m_people(lineNamed("eventPeopleEdit", EventContent::longestLine, this))
    , m_link(lineNamed("eventLinkEdit", EventContent::longestLink, this))
    , m_linkHint(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_bar(new MessageBar(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_leave(new QPushButton(tr("Back  Esc"), this))
    , m_store(new QPushButton(tr("Store  Ctrl+Enter"), this))
{
    constexpr int lines = 4;
    setObjectName(QStringLiteral("eventEditor"));
    setFrameShape(QFrame::StyledPanel);
    for (QLabel *label : {m_mode, m_linkHint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_scope->setObjectName(QStringLiteral("eventScopeChips"));
    m_scope->addChoice(tr("Only this time"));
    m_scope->addChoice(tr("The whole series"));
    m_kind->setObjectName(QStringLiteral("eventKindChips"));
    for (const EventKind kind : allEventKinds())
        m_kind->addChoice(kindText(kind));
    m_officeChips->setObjectName(QStringLiteral("eventOfficeChips"));
    m_people->setPlaceholderText(tr("Names, such as: eldest son, home helper"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_linkHint->setObjectName(QStringLiteral("eventLinkHintLabel"));
    m_note->setObjectName(QStringLiteral("eventNoteEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + theme::space);
    m_bar->setObjectName(QStringLiteral("eventEditorMessageBar"));
    m_discard->setObjectName(QStringLiteral("discardEventButton"));
    m_discard->setToolTip(tr("Throws away what was begun here"));
    m_leave->setObjectName(QStringLiteral("leaveEventButton"));
    m_leave->setToolTip(tr("What was begun is kept (Esc)"));
    m_store->setObjectName(QStringLiteral("storeEventButton"));
    m_store->setAutoDefault(true);
    layOut();
    connectParts();
    setFocusProxy(m_title);
    clear();
}

void EventEditor::layOut()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Title"), m_title);
    addRow(form, tr("Kind"), m_kind);
    addRow(form, tr("When"), m_time);
    addRow(form, tr("Repeats"), m_repeat);
    addRow(form, tr("Place"), m_place);
    addRow(form, tr("Offices"), m_officeChips);
    addRow(form, tr("Others taking part"), m_people);
    addRow(form, tr("Web address of the meeting"), m_link);
    form->addRow(m_linkHint);
    addRow(form, tr("Note"), m_note);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_store, m_leave, m_discard})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_mode);
    column->addWidget(m_scope);
    column->addLayout(form);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    column->addStretch(1);
}

void EventEditor::addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    field->setAccessibleName(name);
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    form->addRow(label, field);
}

void EventEditor::connectParts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *store = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        store->setContext(Qt::WidgetWithChildrenShortcut);
        store->setAutoRepeat(false);
        connect(store, &QShortcut::activated, m_store, &QPushButton::click);
    }
    for (const QLineEdit *line : {m_title, m_place, m_people, m_link})
        connect(line, &QLineEdit::textEdited, this, &EventEditor::touch);
    for (const ChipGroup *chips : {m_kind, m_officeChips})
        connect(chips, &ChipGroup::toggled, this, &EventEditor::touch);
    connect(m_time, &TimeSpanEdit::edited, this, &EventEditor::touch);
    connect(m_repeat, &RepeatEdit::edited, this, &EventEditor::touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EventEditor::touch);
    connect(m_scope, &ChipGroup::toggled, this, &EventEditor::showScope);
    connect(m_kind, &ChipGroup::toggled, this, &EventEditor::showLink);
    connect(m_link, &QLineEdit::textChanged, this, &EventEditor::showLink);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT left();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (!m_isTouched)
            clear();
        Q_EMIT left();
    });
    connect(m_store, &QPushButton::clicked, this, &EventEditor::store);
}

void EventEditor::setOffices(const QList<QPair<OfficeId, QString>> &offices)
{
    QList<OfficeId> ids;
    for (const auto &[id, name] : offices)
        ids.append(id);
    if (ids == m_offices)
        return;
    QSet<OfficeId> chosen;
    for (const int index : m_officeChips->chosen())
        chosen.insert(m_offices.at(index));
    m_offices = ids;
    m_officeChips->clear();
    QSet<int> again;
    for (const auto &[id, name] : offices) {
        const int index = m_officeChips->addChoice(name);
        if (chosen.contains(id))
            again.insert(index);
    }
    m_officeChips->setChosen(again);
}

void EventEditor::setTakesLinks(bool takes)
{
    m_takesLinks = takes;
    showLink();
}

void EventEditor::writeNew(QDate day)
{
    if (!m_editing.isNull() || !m_isTouched) {
        clear();
        m_time->setTime({day, day, {}, {}});
    }
    m_title->setFocus();
}

void EventEditor::change(const CalendarItem &item)
{
    m_event = item.entry.event;
    m_editing = m_event.id;
    m_day = item.occurrence.day;
    m_one = item.content();
    m_one.repeat = {};
    const bool isSeries = m_event.latest().content.repeat.every != EventRepeat::Every::Never;
    m_scope->setVisible(isSeries);
    m_scope->setChosen({isSeries ? 0 : 1});
    m_mode->setText(tr("You are changing this entry. What it said before stays to be seen."));
    m_mode->show();
    showScope();
    m_title->setFocus();
}

bool EventEditor::isChanging(const CalendarItem &item) const
{
    return m_editing == item.entry.event.id && m_day == item.occurrence.day;
}

void EventEditor::clear()
{
    m_editing = {};
    m_event = {};
    m_day = {};
    m_mode->hide();
    m_scope->hide();
    m_bar->clear();
    display({});
}

void EventEditor::display(const EventContent &content)
{
    m_title->setText(content.title);
    m_kind->setChosen({int(allEventKinds().indexOf(content.kind))});
    m_time->setTime(content.time);
    m_repeat->setRepeat(content.repeat);
    m_place->setText(content.place);
    m_people->setText(content.people);
    m_link->setText(content.link);
    m_note->setPlainText(content.note);
    QSet<int> chosen;
    for (const OfficeId office : content.offices)
        chosen.insert(int(m_offices.indexOf(office)));
    chosen.remove(-1);
    m_officeChips->setChosen(chosen);
    m_repeat->setVisible(!onlyDay().isValid());
    showLink();
    m_isTouched = false;
}

/// One time of a series, or all of it: another text to change.
void EventEditor::showScope()
{
    if (m_scope->chosen().isEmpty())
        m_scope->setChosen({0});
    display(onlyDay().isValid() ? m_one : m_event.latest().content);
}

QDate EventEditor::onlyDay() const
{
    return !m_editing.isNull() && m_scope->chosenIndex() == 0 ? m_day : QDate();
}

void EventEditor::showLink()
{
    const bool isMeeting = allEventKinds().value(m_kind->chosenIndex()) == EventKind::Meeting;
    m_link->setEnabled(m_takesLinks && isMeeting);
    if (!m_takesLinks)
        m_linkHint->setText(tr("Online meetings are switched off in this room."));
    else if (!isMeeting)
        m_linkHint->setText(tr("For meetings only."));
    else if (m_link->text().isEmpty())
        m_linkHint->setText(tr("With or without an address, everybody is told in the messages."));
    else if (const QString host = meetingHost(m_link->text().trimmed()); host.isEmpty())
        m_linkHint->setText(tr("This is no plain address that begins with https://."));
    else
        m_linkHint->setText(tr("Leads to: %1").arg(host));
}

EventContent EventEditor::content() const
{
    EventContent content;
    content.title = m_title->text().trimmed();
    content.kind = allEventKinds().value(m_kind->chosenIndex(), EventKind::Other);
    content.time = m_time->time();
    if (!onlyDay().isValid())
        content.repeat = m_repeat->repeat(content.time.from);
    content.place = m_place->text().trimmed();
    content.people = m_people->text().trimmed();
    content.note = m_note->toPlainText().trimmed();
    if (m_link->isEnabled())
        content.link = m_link->text().trimmed();
    QList<int> chosen = m_officeChips->chosen().values();
    std::sort(chosen.begin(), chosen.end());
    for (const int index : chosen)
        content.offices.append(m_offices.at(index));
    if (m_editing.isNull())
        return content;
    for (const OfficeId office : m_event.versionOn(onlyDay()).content.offices) {
        if (!m_offices.contains(office)) // it has left the room; what was written stays
            content.offices.append(office);
    }
    return content;
}

EventChange EventEditor::changed() const
{
    const QDate day = onlyDay();
    return {content(), m_event.versionOn(day).operation, day};
}

QString EventEditor::problem() const
{
    const EventContent written = content();
    if (written.title.isEmpty())
        return tr("What is it? Please write a title.");
    if (const QString time = m_time->problem(); !time.isEmpty())
        return time;
    if (!onlyDay().isValid()) {
        if (const QString repeat = m_repeat->problem(written.time.from); !repeat.isEmpty())
            return repeat;
    }
    if (!written.link.isEmpty() && !isGoodMeetingLink(written.link))
        return tr("The web address has to begin with https:// and be spelled in plain letters.");
    if (written.note.size() > EventContent::longestNote)
        return tr("Please write a shorter note, up to %1 characters.")
            .arg(EventContent::longestNote);
    return eventContentFromJson(toJson(written))
        ? QString()
        : tr("There is a character in it that cannot be stored. Please write it again.");
}

void EventEditor::store()
{
    if (m_isBusy)
        return;
    const QString wrong = problem();
    if (wrong.isEmpty())
        Q_EMIT storeRequested();
    else
        m_bar->showError(wrong);
}

void EventEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_store->setEnabled(!isBusy);
}

void EventEditor::showError(const QString &text)
{
    m_bar->showError(text);
}

void EventEditor::touch()
{
    m_isTouched = true;
    m_bar->clear();
    Q_EMIT edited();
}

QString EventEditor::draft() const
{
    if (!m_editing.isNull() || !m_isTouched)
        return {};
    const QJsonObject typed{{QStringLiteral("title"), m_title->text()},
                            {QStringLiteral("kind"), m_kind->chosenIndex()},
                            {QStringLiteral("time"), QJsonArray::fromStringList(m_time->texts())},
                            {QStringLiteral("place"), m_place->text()},
                            {QStringLiteral("people"), m_people->text()},
                            {QStringLiteral("link"), m_link->text()},
                            {QStringLiteral("note"), m_note->toPlainText()}};
    return QString::fromUtf8(canonicalJson(typed));
}

void EventEditor::restore(const QString &draft)
{
    const auto typed = parseJsonObject(draft.toUtf8());
    if (!typed)
        return;
    clear();
    m_title->setText(typed->value(u"title").toString());
    m_kind->setChosen({typed->value(u"kind").toInt()});
    QStringList times;
    for (const QJsonValue &text : typed->value(u"time").toArray())
        times += text.toString();
    m_time->setTexts(times);
    m_place->setText(typed->value(u"place").toString());
    m_people->setText(typed->value(u"people").toString());
    m_link->setText(typed->value(u"link").toString());
    m_note->setPlainText(typed->value(u"note").toString());
    m_isTouched = true;
}

void EventEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
