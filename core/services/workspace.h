// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/connectivity.h"
#include "core/services/snapshot.h"

#include <QObject>

namespace tasuki {

class Clients;
class StandingSheets;
class Handoffs;
class AskedBack;
class DischargeSheets;
class Reviews;
class Today;
class Phrases;
class Posts;
class Drafts;
class Rooms;
class RoomLife;
class CarePoints;
class Events;
class CalendarFiles;
class Polls;
class Profiles;
class Vitals;
class Medicines;
class Notices;
class Files;
class FormLibrary;

/// Everything one signed-in person can do and see: the services by activity, and the moment's
/// snapshot. Lives on the GUI thread from unlock to lock.
class Workspace : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SnapshotPtr snapshot() const = 0; ///< never null
    virtual Connectivity connectivity() const = 0;
    virtual void retryNow() = 0; ///< "今すぐ再試行"
    virtual const FormLibrary &forms() const = 0;
    virtual const AskedBack &askedBack() const = 0; ///< what hospitals ask back most

    virtual Clients &clients() = 0;
    virtual StandingSheets &standingSheets() = 0;
    virtual Handoffs &handoffs() = 0;
    virtual DischargeSheets &dischargeSheets() = 0;
    virtual Reviews &reviews() = 0;
    virtual Today &today() = 0;
    virtual Phrases &phrases() = 0;
    virtual Files &files() = 0;
    virtual Posts &posts() = 0;
    virtual Drafts &drafts() = 0;
    virtual Rooms &rooms() = 0;
    virtual RoomLife &roomLife() = 0;
    virtual CarePoints &carePoints() = 0;
    virtual Events &events() = 0;
    virtual CalendarFiles &calendarFiles() = 0;
    virtual Polls &polls() = 0;
    virtual Profiles &profiles() = 0;
    virtual Vitals &vitals() = 0;
    virtual Medicines &medicines() = 0;
    virtual Notices &notices() = 0;

Q_SIGNALS:
    void changed(); ///< a new snapshot; several changes may come as one
    void connectivityChanged();
};

} // namespace tasuki
