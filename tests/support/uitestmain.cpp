// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A crash in the allocator would hang in a handler that allocates: the sanitizers and the exit code
// tell enough.
#define CATCH_CONFIG_NO_POSIX_SIGNALS
#define CATCH_CONFIG_RUNNER
#include "ui/support/theme.h"

#include <QApplication>
#include <catch2/catch.hpp>

/// Tests of widgets run offscreen, with the looks people get.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    tasuki::theme::apply(app);
    return Catch::Session().run(argc, argv);
}
