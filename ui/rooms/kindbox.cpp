// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/kindbox.h"

#include <QWheelEvent>

namespace tasuki {

QString documentKindText(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::CarePlan1:
        return KindBox::tr("Care plan, table 1");
    case DocumentKind::CarePlan2:
        return KindBox::tr("Care plan, table 2");
    case DocumentKind::CarePlan3:
        return KindBox::tr("Care plan, table 3");
    case DocumentKind::Order:
        return KindBox::tr("Doctor's order");
    case DocumentKind::Plan:
        return KindBox::tr("Plan of a service");
    case DocumentKind::Report:
        return KindBox::tr("Report");
    case DocumentKind::UseSlip:
        return KindBox::tr("Service use slip");
    case DocumentKind::Assessment:
        return KindBox::tr("Assessment");
    case DocumentKind::Consent:
        return KindBox::tr("Consent form");
    case DocumentKind::MedicineBook:
        return KindBox::tr("Medicine book");
    case DocumentKind::Photo:
        return KindBox::tr("Photograph");
    case DocumentKind::Other:
        return KindBox::tr("Other", "kind of document");
    }
    return {};
}

KindBox::KindBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    addItem(tr("Kind of document"));
    for (const DocumentKind kind : documentKinds)
        addItem(documentKindText(kind), static_cast<int>(kind));
    setMaxVisibleItems(count());
    connect(this, &QComboBox::activated, this, &KindBox::kindChosen);
}

void KindBox::setKind(const std::optional<DocumentKind> &kind)
{
    setCurrentIndex(kind ? findData(static_cast<int>(*kind)) : 0);
}

std::optional<DocumentKind> KindBox::kind() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(static_cast<DocumentKind>(chosen.toInt()))
                            : std::nullopt;
}

void KindBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tasuki
