// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/polleditor.h"

#include "core/base/json.h"
#include "ui/calendar/candidatesedit.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

PollEditor::PollEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_candidates(new CandidatesEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_bar(new MessageBar(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_leave(new QPushButton(tr("Back  Esc"), this))
    , m_store(new QPushButton(tr("Ask  Ctrl+Enter"), this))
{
    constexpr int lines = 3;
    setObjectName(QStringLiteral("pollEditor"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(QStringLiteral("pollTitleEdit"));
    m_title->setMaxLength(EventContent::longestTitle);
    m_title->setPlaceholderText(tr("Such as: service meeting"));
    m_place->setObjectName(QStringLiteral("pollPlaceEdit"));
    m_place->setMaxLength(EventContent::longestLine);
    m_note->setObjectName(QStringLiteral("pollNoteEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + theme::space);
    m_bar->setObjectName(QStringLiteral("pollEditorMessageBar"));
    m_clear->setObjectName(QStringLiteral("clearPollButton"));
    m_clear->setToolTip(tr("Throws away what was begun here"));
    m_leave->setObjectName(QStringLiteral("leavePollButton"));
    m_leave->setToolTip(tr("What was begun is kept (Esc)"));
    m_store->setObjectName(QStringLiteral("storePollButton"));
    m_store->setAutoDefault(true);
    layOut();
    connectParts();
    setFocusProxy(m_title);
}

void PollEditor::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    const auto addField = [this, column](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    addField(tr("What is to be agreed on"), m_title);
    addField(tr("Candidate dates"), m_candidates);
    addField(tr("Place"), m_place);
    addField(tr("Note"), m_note);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_store, m_leave, m_clear})
        row->addWidget(button);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    column->addStretch(1);
}

void PollEditor::connectParts()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *store = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        store->setContext(Qt::WidgetWithChildrenShortcut);
        store->setAutoRepeat(false);
        connect(store, &QShortcut::activated, m_store, &QPushButton::click);
    }
    for (const QLineEdit *line : {m_title, m_place})
        connect(line, &QLineEdit::textEdited, this, &PollEditor::touch);
    connect(m_candidates, &CandidatesEdit::edited, this, &PollEditor::touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PollEditor::touch);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_title->setFocus();
    });
    connect(m_leave, &QPushButton::clicked, this, &PollEditor::left);
    connect(m_store, &QPushButton::clicked, this, &PollEditor::store);
}

PollDraft PollEditor::content() const
{
    PollDraft draft;
    draft.title = m_title->text().trimmed();
    draft.place = m_place->text().trimmed();
    draft.note = m_note->toPlainText().trimmed();
    draft.candidates = m_candidates->times();
    return draft;
}

bool PollEditor::isEmpty() const
{
    return m_title->text().isEmpty() && m_place->text().isEmpty() && m_candidates->isEmpty()
        && m_note->toPlainText().isEmpty();
}

void PollEditor::clear()
{
    m_title->clear();
    m_place->clear();
    m_candidates->setTexts({});
    m_note->clear();
    touch();
}

QString PollEditor::problem() const
{
    const PollDraft written = content();
    if (written.title.isEmpty())
        return tr("What is to be agreed on? Please write it down.");
    if (const QString candidates = m_candidates->problem(); !candidates.isEmpty())
        return candidates;
    if (written.note.size() > EventContent::longestNote)
        return tr("Please write a shorter note, up to %1 characters.")
            .arg(EventContent::longestNote);
    return pollDraftFromJson(toJson(written))
        ? QString()
        : tr("There is a character in it that cannot be stored. Please write it again.");
}

void PollEditor::store()
{
    if (m_isBusy)
        return;
    const QString wrong = problem();
    if (wrong.isEmpty())
        Q_EMIT storeRequested();
    else
        m_bar->showError(wrong);
}

void PollEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_store->setEnabled(!isBusy);
}

void PollEditor::showError(const QString &text)
{
    m_bar->showError(text);
}

void PollEditor::touch()
{
    m_bar->clear();
    Q_EMIT edited();
}

QString PollEditor::draft() const
{
    if (isEmpty())
        return {};
    QJsonArray candidates;
    for (const QStringList &texts : m_candidates->texts())
        candidates.append(QJsonArray::fromStringList(texts));
    const QJsonObject typed{{QStringLiteral("title"), m_title->text()},
                            {QStringLiteral("place"), m_place->text()},
                            {QStringLiteral("candidates"), candidates},
                            {QStringLiteral("note"), m_note->toPlainText()}};
    return QString::fromUtf8(canonicalJson(typed));
}

void PollEditor::restore(const QString &draft)
{
    const auto typed = parseJsonObject(draft.toUtf8());
    if (!typed)
        return;
    m_title->setText(typed->value(u"title").toString());
    m_place->setText(typed->value(u"place").toString());
    QList<QStringList> candidates;
    for (const QJsonValue &line : typed->value(u"candidates").toArray()) {
        QStringList texts;
        for (const QJsonValue &text : line.toArray())
            texts += text.toString();
        candidates.append(texts);
    }
    m_candidates->setTexts(candidates);
    m_note->setPlainText(typed->value(u"note").toString());
}

void PollEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
