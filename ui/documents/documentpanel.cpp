// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentpanel.h"

#include "core/services/snapshot.h"
#include "ui/documents/documenttext.h"
#include "ui/rooms/filetext.h"
#include "ui/rooms/kindbox.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
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

static void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

DocumentPanel::DocumentPanel(QWidget *parent)
    : QFrame(parent)
    , m_name(plainLabel("documentNameLabel", this))
    , m_about(plainLabel("documentAboutLabel", this))
    , m_receipt(plainLabel("documentReceiptLabel", this))
    , m_unsent(plainLabel("documentUnsentLabel", this))
    , m_kinds(new KindBox(this))
    , m_trail(plainLabel("documentTrailLabel", this))
{
    setObjectName(QStringLiteral("documentPanel"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_kinds->setObjectName(QStringLiteral("documentKindBox"));
    m_kinds->setAccessibleName(tr("Kind of document"));
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_name, m_about, m_receipt, m_unsent})
        column->addWidget(label);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    m_open = addButton(row, "openDocumentButton", tr("Open  Enter"), tr("Shows it large (Enter)"));
    m_goToPost = addButton(row, "documentPostButton", tr("Go to its message  O"),
                           tr("Shows the message it came with (O)"));
    column->addWidget(buttons);
    column->addWidget(m_kinds);
    m_sort = addButton(column, "sortDocumentButton", tr("Change the kind"),
                       tr("Everybody in the room finds it there; what it was before stays to be "
                          "seen (F2)"));
    column->addWidget(m_trail);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &DocumentPanel::openRequested);
    connect(m_goToPost, &QPushButton::clicked, this, &DocumentPanel::postRequested);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &DocumentPanel::updateButton);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        if (const auto kind = m_kinds->kind())
            Q_EMIT kindRequested(*kind);
    });
    displayNothing();
}

QPushButton *DocumentPanel::addButton(QLayout *row, const char *name, const QString &text,
                                      const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

void DocumentPanel::display(const ShelvedFile &file, const std::optional<Post> &post,
                            const Snapshot &snapshot, const QDateTime &now, bool isWritable)
{
    setEnabled(true);
    m_name->setText(file.file.name);
    m_about->setText(fileKindText(file.file.type) + QStringLiteral(" · ")
                     + fileSizeText(file.file.size) + u'\n' + broughtText(file, snapshot));
    say(m_receipt, receiptText(post, snapshot, now));
    say(m_unsent, unsentText(file));
    say(m_trail, sortingTrail(file, snapshot, now));
    m_goToPost->setVisible(post.has_value());
    const auto kind = file.code().isEmpty() ? std::nullopt : std::optional(file.kind());
    const bool isOther = std::exchange(m_shown, file.id) != file.id;
    if (std::exchange(m_kind, kind) != kind || isOther)
        m_kinds->setKind(kind); // otherwise what somebody is choosing stays chosen
    m_kinds->setEnabled(isWritable);
    m_sort->setVisible(isWritable);
    updateButton();
}

void DocumentPanel::displayNothing()
{
    m_shown = {};
    m_kind = {};
    m_name->setText(tr("Choose a document to see where it comes from."));
    m_about->clear();
    for (QLabel *label : {m_receipt, m_unsent, m_trail})
        say(label, {});
    m_kinds->setKind({});
    m_goToPost->hide();
    setEnabled(false);
}

void DocumentPanel::askKind()
{
    if (m_kinds->isEnabled())
        m_kinds->setFocus();
}

void DocumentPanel::updateButton()
{
    const auto kind = m_kinds->kind();
    m_sort->setEnabled(kind && kind != m_kind);
}

} // namespace tasuki
