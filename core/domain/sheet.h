// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace tasuki {

/// Where a sheet stands between two offices (protocol.md 3.7).
enum class SheetState { Draft, Sent, Received, Accepted, Returned };

QString toCode(SheetState state); ///< "draft", "sent", "received", "accepted", "returned"
std::optional<SheetState> sheetStateFromCode(const QString &code);
/// draft → sent → received → accepted | returned, returned → sent, sent → draft (withdrawn).
bool isLegalMove(SheetState from, SheetState to);

/// How far the information a hospital gives on the way home is: 速報 may be incomplete, 確定
/// replaces it.
enum class SheetStage { Preliminary, Final };

QString toCode(SheetStage stage); ///< "preliminary", "final"
std::optional<SheetStage> sheetStageFromCode(const QString &code);

/// What a person sees of the way a thing takes from the fingers to the other desk.
enum class DeliveryState {
    Draft, ///< 下書き
    SavedHere, ///< この端末に保存: nobody asked to send it, and part of it is on this computer only
    Waiting, ///< 送信待ち: in the outbox, the server has not confirmed it
    Delivered, ///< 届いた: the server holds it for the other office
    Read, ///< 読まれた: its content was on a screen there
    Acknowledged, ///< 了解
    Returned, ///< 差し戻し
    Refused, ///< the server said no for good; see the reason
};

/// One value of a sheet that two people wrote without knowing of each other. Nothing is dropped:
/// `current` is shown, the alternatives wait for a person's choice.
struct SheetConflict {
    struct Alternative {
        OperationId operation;
        QJsonValue value;
        PersonId by;
        QDateTime at;
        bool operator==(const Alternative &) const = default;
    };
    QString group; ///< name of the item group, see FormDefinition::groups()
    Alternative current;
    QList<Alternative> alternatives;
    bool operator==(const SheetConflict &) const = default;
};

/// How a value came into the sheet.
enum class AnswerSource {
    Typed, ///< by a person, into the sheet itself
    Imported, ///< from a file or a pasted text
    CarriedOver, ///< from the profile, an earlier sheet or an earlier form
    Answered, ///< as the answer to a question somebody asked
    Kept, ///< its last lines out of a room's 連絡帳, which name the post; the rest stood there
};

QString toCode(AnswerSource source); ///< "typed", "imported", "carried", "answered", "kept"
/// A code of a later Tasuki, or none, is Typed.
AnswerSource answerSourceFromCode(const QString &code);

/// Who last touched an item group and when: the age of an answer.
struct GroupTrace {
    PersonId by;
    QDateTime at;
    AnswerSource source = AnswerSource::Typed;
    bool operator==(const GroupTrace &) const = default;
};

/// One value an item group has had, or that somebody wrote and nobody chose.
struct SheetValue {
    OperationId operation;
    QJsonValue value;
    GroupTrace trace;
    bool wasShown = true; ///< false: written beside the current value, and another was chosen
    bool operator==(const SheetValue &) const = default;
};

/// Answers to one form. The standing sheet lives in the office-file and never leaves it; sending
/// copies it into the handoff room, where it is frozen.
struct Sheet {
    ObjectId id;
    ScopeId scope;
    QString form; ///< "url|version" of the Questionnaire it was written with
    SheetState state = SheetState::Draft;
    int version = 1; ///< grows with every sending
    OfficeId office; ///< that wrote it: 入院時 a care office, 退院時 a hospital
    std::optional<SheetStage> stage; ///< of a discharge sheet that was sent
    GroupTrace begun; ///< who made it, when
    QMap<QString, QJsonValue>
        groups; ///< item group → its answers (array of QuestionnaireResponse items)
    QMap<QString, GroupTrace> traces; ///< same keys; also "confirmed/<section linkId>"
    QList<SheetConflict> conflicts;
    QString contentHash; ///< what a move must name as seen (protocol.md 3.7 `expect`)
    bool operator==(const Sheet &) const = default;
};

} // namespace tasuki
