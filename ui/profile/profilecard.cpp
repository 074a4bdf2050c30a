// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilecard.h"

#include "core/services/snapshot.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profiletext.h"
#include "ui/profile/profilewords.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *wordsLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

ProfileCard::ProfileCard(ProfileGroup group, QWidget *parent)
    : QFrame(parent)
    , m_group(group)
    , m_title(wordsLabel("profileTitleLabel", this))
    , m_text(wordsLabel("profileValueLabel", this))
    , m_written(wordsLabel("profileWrittenLabel", this))
    , m_trail(wordsLabel("profileTrailLabel", this))
    , m_edit(addButton("editProfileGroupButton", tr("Edit  F2")))
    , m_showTrail(addButton("profileTrailButton", tr("What it said before")))
    , m_beside(new QWidget(this))
    , m_besideColumn(new QVBoxLayout(m_beside))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(shapeOf(group).code + QStringLiteral("Card"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = theme::baseFont();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(groupTitle(group));
    m_edit->setAccessibleName(tr("Edit: %1").arg(groupTitle(group)));
    m_showTrail->setAccessibleName(tr("What it said before: %1").arg(groupTitle(group)));
    m_showTrail->setCheckable(true);
    m_trail->hide();
    m_beside->hide();
    layOut();
    auto *keys = new QShortcut(Qt::Key_F2, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_edit, &QPushButton::click);
    connect(m_edit, &QPushButton::clicked, this, &ProfileCard::editRequested);
    connect(m_showTrail, &QPushButton::toggled, m_trail, &QWidget::setVisible);
}

QPushButton *ProfileCard::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

void ProfileCard::layOut()
{
    auto *orders = new QWidget(this);
    auto *row = new FlowLayout(orders);
    row->addWidget(m_edit);
    row->addWidget(m_showTrail);
    m_besideColumn->setContentsMargins({});
    m_column->setSpacing(theme::hairSpace);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_text, m_written, m_beside, orders, m_trail})
        m_column->addWidget(part);
}

void ProfileCard::display(const RoomEntry &room, const Snapshot &snapshot, const QDateTime &now)
{
    m_profile = room.profile.profile;
    m_isWritable = room.isWritable(RoomFeature::Profile);
    const ProfileVersion *latest = m_profile.latest(m_group);
    m_written->setText(latest ? writtenText(*latest, snapshot, now) : QString());
    m_written->setVisible(latest);
    const QList<ProfileVersion> trail = m_profile.trail.value(m_group);
    m_showTrail->setVisible(trail.size() > 1);
    m_trail->setText(profileTrail(m_group, trail, snapshot, now));
    m_trail->setVisible(m_showTrail->isChecked() && trail.size() > 1);
    showText();
    showBeside(snapshot, now);
}

void ProfileCard::showText()
{
    const QStringList lines = valueLines(m_group, m_profile.value(m_group));
    m_text->setText(lines.isEmpty()
                        ? tr("Not written yet. %1", "what belongs there").arg(groupHint(m_group))
                        : lines.join(u'\n'));
    QPalette colours = palette();
    if (lines.isEmpty())
        colours.setColor(QPalette::WindowText, theme::quietInk);
    m_text->setPalette(colours);
    m_text->setVisible(!m_editor);
    m_edit->setVisible(m_isWritable && !m_editor);
}

void ProfileCard::showBeside(const Snapshot &snapshot, const QDateTime &now)
{
    const QList<ProfileVersion> others = m_profile.beside(m_group);
    QList<ProfileVersion> sides;
    if (!others.isEmpty())
        sides = QList<ProfileVersion>{*m_profile.latest(m_group)} + others;
    const bool canSettle = m_isWritable && !m_editor;
    if (sides == m_sides && canSettle == m_canSettle)
        return; // whoever stands on a button there keeps it
    m_sides = sides;
    m_canSettle = canSettle;
    while (const auto *item = m_besideColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_beside->setVisible(!sides.isEmpty());
    if (sides.isEmpty())
        return;
    auto *why = wordsLabel("profileBesideLabel", m_beside);
    why->setText(tr("⚠ Somebody else wrote here at the same time without having read the above. "
                    "Please choose what holds."));
    m_besideColumn->addWidget(why);
    for (qsizetype i = 0; i < sides.size(); ++i)
        addSide(sides.at(i), snapshot, now, i);
}

/// What counts now is one of the sides: whoever finds it right says so with a button as well.
void ProfileCard::addSide(const ProfileVersion &version, const Snapshot &snapshot,
                          const QDateTime &now, qsizetype number)
{
    auto *side = new QWidget(m_beside);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    if (number > 0) {
        auto *words = wordsLabel("profileSideLabel", side);
        const QStringList lines = valueLines(m_group, version.value);
        words->setText(writtenText(version, snapshot, now) + u'\n'
                       + (lines.isEmpty() ? tr("Took everything out.") : lines.join(u'\n')));
        column->addWidget(words);
    }
    auto *take
        = new QPushButton(number > 0 ? tr("This holds") : tr("What stands above holds"), side);
    take->setObjectName(QStringLiteral("settle%1Button").arg(number));
    take->setAutoDefault(true);
    take->setEnabled(m_canSettle);
    column->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this,
            [this, value = version.value] { Q_EMIT settleRequested(value); });
    m_besideColumn->addWidget(side);
}

void ProfileCard::edit(const ProfileValue &offer)
{
    if (m_editor || !m_isWritable)
        return;
    m_editor = new ProfileEditor(m_group, offer, this);
    m_editor->begin(m_profile.value(m_group), operationsOf(m_profile.standing(m_group)));
    m_column->insertWidget(m_column->indexOf(m_text), m_editor);
    connect(m_editor, &ProfileEditor::storeRequested, this, &ProfileCard::storeRequested);
    connect(m_editor, &ProfileEditor::edited, this, &ProfileCard::edited);
    connect(m_editor, &ProfileEditor::left, this, [this] {
        stopEditing();
        Q_EMIT editingEnded();
    });
    showText();
    m_editor->show();
    m_editor->focusFirst();
}

void ProfileCard::stopEditing()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    showText();
    m_edit->setFocus();
}

} // namespace tasuki
