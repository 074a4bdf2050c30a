// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postpanel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/filetext.h"
#include "ui/rooms/posttext.h"
#include "ui/rooms/seentext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

/// A line that says nothing takes no focus: a screen reader would have nothing to say there.
static void say(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

PostPanel::PostPanel(QWidget *parent)
    : QFrame(parent)
    , m_author(plainLabel("postAuthorLabel", this))
    , m_refusal(plainLabel("postRefusalLabel", this))
    , m_about(plainLabel("postAboutLabel", this))
    , m_text(new QPlainTextEdit(this))
    , m_files(new QListWidget(this))
    , m_seen(plainLabel("postSeenLabel", this))
    , m_trail(plainLabel("postTrailLabel", this))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
{
    setObjectName(QStringLiteral("postPanel"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_author->setFont(bold);
    QPalette colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, theme::danger);
    m_refusal->setPalette(colours);
    m_text->setObjectName(QStringLiteral("postWholeTextEdit"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The whole post"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_files->setObjectName(QStringLiteral("postFilesList"));
    m_files->setAccessibleName(tr("Files of the post"));
    m_files->setToolTip(tr("Enter opens the file"));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setWordWrap(true);
    m_files->setMaximumHeight(4 * theme::rowHeight);
    connect(m_files, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT fileChosen(item->data(Qt::UserRole).toByteArray());
    });
    layOut();
    displayNothing();
}

void PostPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_author);
    column->addWidget(m_refusal);
    column->addWidget(m_about);
    column->addWidget(m_text, 2);
    column->addWidget(m_files);
    auto *buttons = new QWidget(this);
    addButtons(new FlowLayout(buttons));
    column->addWidget(buttons);
    addReason(column);
    auto *details = new QWidget(this);
    auto *inner = new QVBoxLayout(details);
    inner->setContentsMargins({});
    inner->addWidget(m_seen);
    inner->addWidget(m_trail);
    inner->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(details);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Who has read it, and what it said before"));
    column->addWidget(area, 2);
}

void PostPanel::addButtons(QLayout *row)
{
    m_answer = addButton(row, "answerButton", tr("Reply  Enter"), tr("Writes a reply to it"));
    m_acknowledge = addButton(row, "acknowledgePostButton", tr("Acknowledge  R"),
                              tr("Tells its author that you have taken note (R)"));
    m_correct = addButton(row, "correctButton", tr("Correct  F2"),
                          tr("Writes another version; the first one stays to be seen (F2)"));
    m_retract = addButton(row, "retractButton", tr("Take back  Del"),
                          tr("It stays to be seen as taken back, with the reason (Del)"));
    m_copy = addButton(row, "copyLineButton", tr("Copy"),
                       tr("Copies it as a line for the support record (Ctrl+Shift+C)"));
    m_keep = addButton(row, "keepPostButton", tr("Keep on record  K"),
                       tr("As a care point, in the standing sheet or in the support record (K)"));
    m_pin = addButton(row, "pinPostButton", tr("Pin  P"),
                      tr("Shows it at the top of the room, for everybody (P)"));
    m_item = addButton(row, "openItemButton", tr("Open the sheet  O"),
                       tr("Goes to the item of the sheet it is about (O)"));
    connect(m_item, &QPushButton::clicked, this, &PostPanel::itemRequested);
    connect(m_answer, &QPushButton::clicked, this, &PostPanel::answerRequested);
    connect(m_acknowledge, &QPushButton::clicked, this, &PostPanel::acknowledgeRequested);
    connect(m_correct, &QPushButton::clicked, this, &PostPanel::correctRequested);
    connect(m_retract, &QPushButton::clicked, this, &PostPanel::askWhy);
    connect(m_copy, &QPushButton::clicked, this, &PostPanel::copyRequested);
    connect(m_keep, &QPushButton::clicked, this, &PostPanel::keepRequested);
    connect(m_pin, &QPushButton::clicked, this, &PostPanel::pinRequested);
}

QPushButton *PostPanel::addButton(QLayout *row, const char *name, const QString &text,
                                  const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

void PostPanel::addReason(QBoxLayout *column)
{
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins({});
    m_reason->setObjectName(QStringLiteral("retractReasonEdit"));
    m_reason->setPlaceholderText(tr("Why? Everybody here can read it"));
    m_reason->setAccessibleName(tr("Reason for taking it back"));
    row->addWidget(m_reason, 1);
    auto *confirm = addButton(row, "confirmRetractButton", tr("Take back"), {});
    const auto give = [this] { Q_EMIT retractRequested(m_reason->text()); };
    connect(confirm, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    column->addWidget(m_reasonRow);
}

void PostPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void PostPanel::display(const ShownPost &row, const RoomFace &face, const Snapshot &snapshot,
                        const QDateTime &now)
{
    const Post &post = row.post();
    const bool isOther = std::exchange(m_shown, post.id) != post.id;
    setEnabled(true);
    m_author->setText(row.author + u'\n' + toLocalText(post.writtenAt(), now));
    say(m_refusal, row.refusal);
    if (const QString text = shownText(post); isOther || m_text->toPlainText() != text) {
        m_text->setPlainText(text); // otherwise what is selected stays so
        m_text->moveCursor(QTextCursor::Start);
        m_text->verticalScrollBar()->setValue(0);
    }
    showFiles(row.files);
    showAbout(row);
    say(m_seen, seenText(post, face.offices, snapshot, now));
    say(m_trail, trailText(post, snapshot, now));
    m_answer->setVisible(!m_isReadOnly);
    m_acknowledge->setVisible(row.awaitsMe && !m_isReadOnly);
    const bool isMineToChange = row.isMine && !post.isRetracted() && !m_isReadOnly;
    m_correct->setVisible(isMineToChange);
    m_retract->setVisible(isMineToChange);
    m_keep->setVisible(!post.isRetracted());
    m_pin->setVisible(!post.isRetracted() && !m_isReadOnly);
    m_pin->setText(post.isPinned() ? tr("Take down  P") : tr("Pin  P"));
    if (isOther || !isMineToChange)
        m_reasonRow->hide();
}

void PostPanel::showAbout(const ShownPost &row)
{
    QStringList lines{row.to, row.item, row.vacancy, row.vacancyTerms};
    lines.removeAll(QString());
    say(m_about, lines.join(u'\n'));
    m_item->setVisible(!row.item.isEmpty());
    m_item->setAccessibleDescription(row.item);
}

void PostPanel::displayNothing()
{
    m_shown = {};
    m_author->setText(tr("Choose a post to see it whole, and who has read it."));
    for (QLabel *line : {m_refusal, m_about, m_seen, m_trail})
        say(line, {});
    m_item->hide();
    m_text->clear();
    showFiles({});
    m_reasonRow->hide();
    setEnabled(false);
}

void PostPanel::showFiles(const QList<AttachedFile> &files)
{
    const int chosen = m_files->currentRow();
    m_files->clear();
    for (const AttachedFile &file : files) {
        QStringList parts{file.file.name, fileKindText(file.file.type),
                          fileSizeText(file.file.size)};
        if (const QString state = fileStateText(file); !state.isEmpty())
            parts.append(state);
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_files);
        item->setData(Qt::UserRole, file.file.hash);
    }
    m_files->setCurrentRow(std::min(chosen, m_files->count() - 1));
    m_files->setVisible(!files.isEmpty());
}

void PostPanel::askWhy()
{
    if (!m_retract->isVisibleTo(this))
        return;
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus();
}

void PostPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_reasonRow->isVisible())
        m_reasonRow->hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
