// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/filetray.h"

#include "ui/rooms/kindbox.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tasuki {

FileTray::FileTray(QWidget *parent)
    : QWidget(parent)
    , m_cells(new FlowLayout(this))
{
    setObjectName(QStringLiteral("fileTray"));
    hide();
}

void FileTray::setFiles(const QList<GivenFile> &files)
{
    m_files = files;
    layOut();
}

void FileTray::add(const GivenFile &file)
{
    if (placeOf(file) >= 0)
        return;
    m_files.append(file);
    layOut();
}

void FileTray::layOut()
{
    // Perhaps it is one of their own buttons that asks for it.
    for (QWidget *cell : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_cells->removeWidget(cell);
        cell->hide();
        cell->setParent(nullptr);
        cell->deleteLater();
    }
    for (const GivenFile &file : std::as_const(m_files)) {
        QWidget *cell = makeCell(file);
        m_cells->addWidget(cell);
        cell->show();
    }
    setVisible(!m_files.isEmpty());
}

QWidget *FileTray::makeCell(const GivenFile &file)
{
    auto *cell = new QWidget(this);
    cell->setAccessibleName(file.name()); // a box says what is chosen, not what it is about
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    row->setSpacing(theme::hairSpace);
    auto *name = new QPushButton(tr("%1  ✕").arg(file.name()), cell);
    name->setObjectName(QStringLiteral("leaveOutButton"));
    name->setToolTip(tr("Leave %1 out").arg(file.name()));
    row->addWidget(name);
    connect(name, &QPushButton::clicked, this, [this, file] { leaveOut(file); });
    addKind(file, cell);
    return cell;
}

void FileTray::addKind(const GivenFile &file, QWidget *cell)
{
    auto *kind = new KindBox(cell);
    kind->setObjectName(QStringLiteral("fileKindBox"));
    kind->setAccessibleName(tr("Kind of document: %1").arg(file.name()));
    kind->setKind(file.kind);
    cell->layout()->addWidget(kind);
    const auto guess = guessedKind(file.name());
    auto *offer = new QPushButton(cell);
    offer->setObjectName(QStringLiteral("guessedKindButton"));
    offer->setVisible(guess && !file.kind);
    cell->layout()->addWidget(offer);
    connect(kind, &KindBox::kindChosen, this, [this, file, kind, offer, guess] {
        setKind(file, kind->kind());
        offer->setVisible(guess && !kind->kind());
    });
    if (!guess)
        return;
    const QString word = documentKindText(*guess);
    offer->setText(tr("%1?", "a kind of document that is offered").arg(word));
    offer->setToolTip(tr("Its name says so. Press to say that it is: %1").arg(word));
    connect(offer, &QPushButton::clicked, this, [this, file, kind, offer, guess] {
        kind->setKind(guess);
        kind->setFocus();
        offer->hide();
        setKind(file, guess);
    });
}

void FileTray::setKind(const GivenFile &file, const std::optional<DocumentKind> &kind)
{
    const qsizetype place = placeOf(file);
    if (place < 0)
        return;
    m_files[place].kind = kind;
    Q_EMIT edited();
}

void FileTray::leaveOut(const GivenFile &file)
{
    const qsizetype place = placeOf(file);
    if (place < 0)
        return;
    m_files.removeAt(place);
    layOut();
    Q_EMIT leftOut();
    Q_EMIT edited();
}

qsizetype FileTray::placeOf(const GivenFile &file) const
{
    const auto found
        = std::find_if(m_files.begin(), m_files.end(), [&file](const GivenFile &known) {
              return known.path == file.path && known.pastedName == file.pastedName
                  && known.content == file.content;
          });
    return found == m_files.end() ? -1 : found - m_files.begin();
}

} // namespace tasuki
