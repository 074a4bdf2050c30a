// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/access.h"
#include "core/services/workspace.h"
#include "ui/patients/patientspage.h"
#include "ui/patients/quicksearch.h"
#include "ui/shell/pagefactory.h"
#include "ui/today/todaypage.h"
#include "ui/unlock/door.h"

#include <QLabel>

namespace tasuki {

/// Stands for the client page: it only shows her name.
class NamePage final : public Page {
public:
    NamePage(const QString &name, QWidget *parent)
        : Page(parent)
        , m_label(new QLabel(name, this))
    { }
    QString title() const override { return m_label->text(); }
    void refresh() override { ++refreshed; }
    void saveNow() override { ++saved; }
    static inline int saved = 0;
    int refreshed = 0;

private:
    QLabel *m_label;
};

/// Wires the window as the client program does.
class TestPages final : public PageFactory {
public:
    TestPages(Access &access, const Clock &clock)
        : m_access(access)
        , m_clock(clock)
    { }

    Page *makePage(const Place &place, Workspace &workspace, QWidget *parent) override
    {
        const bool isCareOffice = workspace.snapshot()->myOffice.kind == OfficeKind::CareOffice;
        switch (place.kind) {
        case Place::Kind::Today:
            return new TodayPage(workspace, m_clock, parent);
        case Place::Kind::Patients:
            return new PatientsPage(workspace, m_clock, parent);
        case Place::Kind::QuickSearch:
            return isCareOffice ? new QuickSearch(workspace, m_clock, parent) : nullptr;
        case Place::Kind::Tray:
            return new NamePage(QStringLiteral("tray"), parent);
        case Place::Kind::Client:
            return new NamePage(workspace.snapshot()->client(place.object)->client.name, parent);
        case Place::Kind::Episode:
            return new NamePage(QStringLiteral("episode"), parent);
        case Place::Kind::Differences:
        case Place::Kind::Monthly:
        case Place::Kind::Rooms:
        case Place::Kind::Room:
        case Place::Kind::MyCalendar:
        case Place::Kind::AddressBook:
        case Place::Kind::OpenRoom:
        case Place::Kind::Conversation:
        case Place::Kind::Documents:
        case Place::Kind::Discharge:
        case Place::Kind::Review:
        case Place::Kind::Paper:
        case Place::Kind::DischargePaper:
        case Place::Kind::Notices:
        case Place::Kind::Help:
            break;
        }
        return nullptr;
    }
    QWidget *makeDoor(QWidget *parent) override
    {
        return new Door(m_access, {QStringLiteral("https://tasuki.example:8443"), {}}, hint,
                        parent);
    }

    QString hint;

private:
    Access &m_access;
    const Clock &m_clock;
};

} // namespace tasuki
