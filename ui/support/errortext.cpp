// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/errortext.h"

#include <QCoreApplication>

namespace tasuki {

namespace {
    QString words(const char *source)
    {
        return QCoreApplication::translate("ErrorText", source);
    }

    /// The way to the centre and who may use it.
    const char *lineText(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The centre cannot be reached. Your work is safe on this computer "
                "and will be sent as soon as the line is back.");
        case Error::Kind::Timeout:
            return QT_TRANSLATE_NOOP("ErrorText",
                                     "The centre did not answer in time. It will be tried again by "
                                     "itself.");
        case Error::Kind::Untrusted:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "This connection is not safe, so nothing was sent. Please tell "
                "your administrator.");
        case Error::Kind::Portal:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "This network asks for its own sign-in first. Open a web browser, "
                "sign in to the network, then try again.");
        case Error::Kind::NotEnrolled:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "This computer is not registered. Ask your administrator for a "
                "registration code.");
        case Error::Kind::Unauthorized:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The ID, the password or the code is not right. Please enter them "
                "once more.");
        case Error::Kind::Locked:
            return QT_TRANSLATE_NOOP(
                "ErrorText", "This is locked. Wait a little, then enter your password again.");
        case Error::Kind::LeaseOver:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "This computer has not reached the centre for so long that it locked itself. "
                "Connect it to the network, then enter your password. What you wrote is kept on "
                "this computer and will be sent.");
        case Error::Kind::Forbidden:
            return QT_TRANSLATE_NOOP("ErrorText",
                                     "You cannot open this. If you need it for your work, ask your "
                                     "administrator.");
        default:
            return nullptr;
        }
    }

    /// What was asked for and what this computer could do with it.
    const char *workText(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::NotFound:
            return QT_TRANSLATE_NOOP(
                "ErrorText", "It was not found. It may have been removed; please look again.");
        case Error::Kind::Conflict:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "Somebody changed this in the meantime. Please look at the newest "
                "contents and try again.");
        case Error::Kind::Invalid:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "Something that was entered cannot be used. Please check it and "
                "try again.");
        case Error::Kind::TooLarge:
            return QT_TRANSLATE_NOOP("ErrorText", "It is too large. Please make it smaller.");
        case Error::Kind::Newer:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "This was written by a newer Tasuki. Nothing was changed. Please "
                "update Tasuki on this computer.");
        case Error::Kind::Storage:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "It could not be saved on this computer. Leave this page open and "
                "tell your administrator.");
        case Error::Kind::DiskFull:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The disk of this computer is full. Leave this page open, delete "
                "files you do not need, then try again.");
        case Error::Kind::Corrupt:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The stored data is damaged and was not opened. Please tell your "
                "administrator.");
        case Error::Kind::ClockSkew:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The clock of this computer is wrong. Set date and time, then try "
                "again.");
        case Error::Kind::Busy:
            return QT_TRANSLATE_NOOP("ErrorText",
                                     "The centre is busy. It will be tried again by itself.");
        case Error::Kind::Cancelled:
            return QT_TRANSLATE_NOOP("ErrorText", "It was cancelled. Nothing was changed.");
        case Error::Kind::Server:
            return QT_TRANSLATE_NOOP(
                "ErrorText",
                "The centre has a problem. Your work is safe on this computer; it "
                "will be tried again by itself.");
        default:
            return QT_TRANSLATE_NOOP("ErrorText", "Something went wrong. Please try again.");
        }
    }
} // namespace

QString errorText(const Error &error)
{
    const char *line = lineText(error.kind);
    return words(line ? line : workText(error.kind));
}

} // namespace tasuki
