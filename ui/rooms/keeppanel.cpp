// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/keeppanel.h"

#include "core/services/keeping.h"
#include "core/services/snapshot.h"
#include "ui/rooms/filterlist.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(field);
        return label;
    }

    QPlainTextEdit *textField(const char *objectName, const QString &name, QWidget *parent)
    {
        auto *field = new QPlainTextEdit(parent);
        field->setObjectName(QLatin1String(objectName));
        field->setAccessibleName(name);
        field->setReadOnly(true);
        field->setTabChangesFocus(true);
        field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return field;
    }

    QString targetText(KeepTarget target)
    {
        switch (target) {
        case KeepTarget::CarePoint:
            return KeepPanel::tr("Care point of this room");
        case KeepTarget::Sheet:
            return KeepPanel::tr("Standing sheet");
        case KeepTarget::SupportRecord:
            return KeepPanel::tr("Support record (copied, to be pasted)");
        }
        return {};
    }

    QString clientText(const Client &client)
    {
        return KeepPanel::tr("%1 (%2) %3", "name, kana, birth date")
            .arg(client.name, client.kana, toWareki(client.birth));
    }

} // namespace

KeepPanel::KeepPanel(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_text(textField("keepTextEdit", tr("Words of the post"), this))
    , m_targets(new QButtonGroup(this))
    , m_clients(new FilterList(QStringLiteral("keepClient"), tr("Whose sheet"), this))
    , m_places(new FilterList(QStringLiteral("keepPlace"), tr("Item of the sheet"), this))
    , m_preview(textField("keepPreviewEdit", tr("What will be written"), this))
    , m_leave(new QPushButton(tr("Leave  Esc"), this))
    , m_keep(new QPushButton(tr("Keep  Enter"), this))
{
    setObjectName(QStringLiteral("keepPanel"));
    m_clientLabel = labelFor(m_clients, tr("Whose sheet?"), this);
    m_placeLabel = labelFor(m_places, QString(), this);
    m_heading->setObjectName(QStringLiteral("keepHeadingLabel"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("keepMessageBar"));
    m_leave->setObjectName(QStringLiteral("leaveKeepButton"));
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_leave->setAutoDefault(true);
    m_keep->setAutoDefault(true);
    layOut();
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &KeepPanel::changed);
    connect(m_targets, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            showTarget();
    });
    connect(m_clients, &FilterList::chosenChanged, this, &KeepPanel::clientChanged);
    connect(m_places, &FilterList::chosenChanged, this, &KeepPanel::changed);
    connect(m_leave, &QPushButton::clicked, this, &KeepPanel::left);
    connect(m_keep, &QPushButton::clicked, this, &KeepPanel::keepRequested);
    showTarget(); // what is hidden asks for no space of the page
}

QWidget *KeepPanel::makeTargets()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    for (const KeepTarget target :
         {KeepTarget::CarePoint, KeepTarget::Sheet, KeepTarget::SupportRecord}) {
        auto *button = new QRadioButton(targetText(target), box);
        button->setObjectName(QStringLiteral("keepTarget%1RadioButton").arg(int(target)));
        m_targets->addButton(button, int(target));
        column->addWidget(button);
    }
    return box;
}

void KeepPanel::layOut()
{
    constexpr int previewLines = 3;
    m_preview->setFixedHeight(previewLines * m_preview->fontMetrics().lineSpacing() + theme::space);
    auto *left = new QVBoxLayout;
    left->addWidget(labelFor(m_text,
                             tr("Select a part with Shift and the arrow keys; without a "
                                "selection all of it is kept."),
                             this));
    left->addWidget(m_text, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeTargets());
    right->addWidget(m_clientLabel);
    right->addWidget(m_clients, 1);
    right->addWidget(m_placeLabel);
    right->addWidget(m_places, 1);
    right->addStretch(0);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addLayout(both, 1);
    column->addWidget(labelFor(m_preview, tr("What will be written:"), this));
    column->addWidget(m_preview);
    column->addLayout(buttons);
}

void KeepPanel::begin(const QString &heading, const QString &text, const QList<KeepTarget> &targets)
{
    m_bar->clear();
    m_heading->setText(heading);
    m_text->setPlainText(text);
    setClients({}, -1);
    setPlaces({});
    for (QAbstractButton *button : m_targets->buttons())
        button->setVisible(targets.contains(KeepTarget(m_targets->id(button))));
    QAbstractButton *first = m_targets->button(int(targets.first()));
    first->setChecked(true);
    showTarget();
    first->setFocus();
}

void KeepPanel::setClients(const QList<ClientEntry> &clients, int chosen)
{
    QList<FilterList::Row> rows;
    for (const ClientEntry &entry : clients)
        rows.append({clientText(entry.client), {entry.client.kana, entry.client.insuredNumber}});
    m_isClientCertain = chosen >= 0;
    m_clients->setRows(rows);
    m_clients->choose(chosen);
    m_placeLabel->setText(
        m_isClientCertain
            ? tr("Below what stands in which item of the sheet of %1?").arg(rows.at(chosen).text)
            : tr("Below what stands in which item?"));
    showTarget();
}

void KeepPanel::setPlaces(const QList<SheetPlace> &places)
{
    QList<FilterList::Row> rows;
    for (const SheetPlace &place : places)
        rows.append({(place.path + QStringList{place.label}).join(QStringLiteral(" › ")), {}});
    m_places->setRows(rows);
}

void KeepPanel::setPreview(const QString &text)
{
    m_preview->setPlainText(text);
    m_preview->moveCursor(QTextCursor::End); // the new line stands last
}

void KeepPanel::setBusy(bool isBusy)
{
    m_keep->setEnabled(!isBusy);
}

QString KeepPanel::words() const
{
    QString selected = m_text->textCursor().selectedText();
    selected.replace(QChar::ParagraphSeparator, u'\n');
    const QString words = selected.trimmed();
    return words.isEmpty() ? m_text->toPlainText().trimmed() : words;
}

KeepTarget KeepPanel::target() const
{
    return KeepTarget(m_targets->checkedId());
}

int KeepPanel::chosenClient() const
{
    return m_clients->chosen();
}

int KeepPanel::chosenPlace() const
{
    return m_places->chosen();
}

void KeepPanel::showTarget()
{
    const bool isSheet = target() == KeepTarget::Sheet;
    const bool asksWho = isSheet && !m_isClientCertain;
    m_clientLabel->setVisible(asksWho);
    m_clients->setVisible(asksWho);
    m_placeLabel->setVisible(isSheet);
    m_places->setVisible(isSheet);
    m_keep->setText(target() == KeepTarget::SupportRecord ? tr("Copy  Enter") : tr("Keep  Enter"));
    Q_EMIT changed();
}

void KeepPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_keep->isEnabled())
        Q_EMIT keepRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
