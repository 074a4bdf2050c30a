// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QMap>

#include <algorithm>
#include <optional>

namespace tasuki {

/// What a room can be used for, each switched by itself.
enum class RoomFeature : unsigned {
    Talk = 1, ///< 連絡帳
    Cautions = 2, ///< 療養のポイント
    Vitals = 4, ///< バイタル
    Medicines = 8, ///< おくすり
    Meeting = 16, ///< Zoom連携
    Profile = 32, ///< 患者情報
    Calendar = 64, ///< カレンダー
};
Q_DECLARE_FLAGS(RoomFeatures, RoomFeature)
Q_DECLARE_OPERATORS_FOR_FLAGS(RoomFeatures)

const QList<RoomFeature> &allRoomFeatures(); ///< in the order in which people read them
QString toCode(RoomFeature feature); ///< "talk", "cautions" …
std::optional<RoomFeature> roomFeatureFromCode(const QString &code);

/// Whom a room is about. Name, kana and birth together, so that nobody takes her for a namesake.
struct RoomPatient {
    QString name;
    QString kana;
    PartialDate birth;
    bool operator==(const RoomPatient &) const = default;
};

/// 同意書 (様式3-1): what was agreed to, and who signed.
struct ConsentForm {
    QString version; ///< of the text that was read out
    QString scope; ///< what may be shared, and with whom
    QDate on;
    QString signer;
    QString proxyReason; ///< why somebody else signed; empty when the patient did
    bool operator==(const ConsentForm &) const = default;
};

/// Who did something to a room, when by that person's clock, and why.
struct RoomMark {
    PersonId person;
    OfficeId office;
    QDateTime at;
    QString reason;
    bool operator==(const RoomMark &) const = default;
};

/// Why a room is to be erased (様式4-3).
enum class DiscardReason {
    CareEnded, ///< 支援の終了
    Moved, ///< 転居・転所
    NotNeeded, ///< nobody uses it
    Other,
};
const QList<DiscardReason> &allDiscardReasons(); ///< in the order in which people read them
QString toCode(DiscardReason reason); ///< "care_ended", "moved" …
std::optional<DiscardReason> discardReasonFromCode(const QString &code);

/// 部屋の削除: one person asks for it and another one agrees; until then nothing is erased.
struct RoomDiscard {
    OperationId asking; ///< what the other one agrees to
    RoomMark asked;
    DiscardReason reason = DiscardReason::Other;
    std::optional<RoomMark> agreed; ///< not known to the centre yet, or the room would be gone
    bool operator==(const RoomDiscard &) const = default;
};

struct RoomConsent {
    ConsentForm form;
    RoomMark recorded;
    std::optional<RoomMark> withdrawn;
    bool operator==(const RoomConsent &) const = default;
};

enum class ConsentState { None, Given, Withdrawn };

/// How a room hangs together with another one. Whoever may not see something lacks the room it lies
/// in: there are no filters inside a room.
struct RoomPart {
    enum class As {
        Chapter, ///< goes on where the other one ends, for newcomers who do not see what was before
        Circle, ///< inside the other one, for some professions only
    };
    ScopeId of;
    As as = As::Chapter;
    bool operator==(const RoomPart &) const = default;
};

/// What a room begins with.
struct RoomDraft {
    QString roomTemplate;
    QList<OfficeId> members; ///< with the office that opens it
    QList<PersonId> people; ///< who alone may see it; empty: everybody its kind is for
    QString title;
    std::optional<RoomPatient> patient;
    RoomFeatures features = {};
    PersonId caretaker; ///< 世話役; may be null
    std::optional<ConsentForm> consent;
    std::optional<RoomPart> part;
    bool operator==(const RoomDraft &) const = default;
};

/// A change of settings: only what is in it changes.
struct RoomPatch {
    std::optional<QString> title;
    QMap<RoomFeature, bool> features;
    std::optional<PersonId> caretaker; ///< null: nobody any more
    bool operator==(const RoomPatch &) const = default;
};

/// A room with a record of its own, as its members see it.
struct Room {
    static constexpr qsizetype longestTitle = 200; ///< UTF-16 units
    static constexpr qsizetype longestText = 1000; ///< scope of a consent, reasons
    static constexpr qsizetype mostMembers = 100;
    static constexpr qsizetype mostPeople = 20;
    static constexpr qsizetype mostChanges = 400; ///< each stays for ever
    static constexpr qsizetype mostConsents = 50;
    static constexpr qsizetype mostTendings = 60; ///< a year of weeks; older ones are let go

    ScopeId scope;
    QString roomTemplate;
    QString title;
    std::optional<RoomPatient> patient;
    RoomFeatures features = {};
    PersonId caretaker;
    QList<OfficeId> members; ///< now
    QList<PersonId> people; ///< ふたりの部屋: who alone sees it; empty: everybody its kind is for
    RoomMark opened;
    QList<RoomConsent> consents; ///< oldest first; the last one counts
    std::optional<RoomMark> archived; ///< 閉じた: to be read only
    std::optional<RoomDiscard> discard; ///< somebody asked for it to be erased
    std::optional<RoomMark> tended; ///< when the caretaker looked through it last
    ScopeId within; ///< of a circle: the room whose part it is; null otherwise
    /// The chapter in which it goes on; null: here. Newcomers see that one only, and it does not
    /// say that there was an earlier one.
    ScopeId continuedIn;
    bool operator==(const Room &) const = default;

    OfficeId opener() const { return opened.office; }
    ConsentState consentState() const
    {
        if (consents.isEmpty())
            return ConsentState::None;
        return consents.last().withdrawn ? ConsentState::Withdrawn : ConsentState::Given;
    }
};

/// One readable line of at most `most` UTF-16 units; an empty one is.
bool isGoodRoomLine(const QString &text, qsizetype most);
/// Complete, and signed by the patient or with a reason why not. `patient` is whom the room is
/// about; blanks and spellings of her name do not count.
bool isCompleteConsent(const ConsentForm &form, const std::optional<RoomPatient> &patient);

} // namespace tasuki
