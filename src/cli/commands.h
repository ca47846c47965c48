// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

// The commands of foyerctl, one file each. `describe` adds a command's options to the parser; `run` does the
// work and returns the exit status.
namespace foyer::cli {

void describeListen(QCommandLineParser &parser);
int runListen(const CommandLine &line);

void describeSimulate(QCommandLineParser &parser);
int runSimulate(const CommandLine &line);

void describeExport(QCommandLineParser &parser);
int runExport(const CommandLine &line);

void describeStats(QCommandLineParser &parser);
int runStats(const CommandLine &line);

void describeCheck(QCommandLineParser &parser);
int runCheck(const CommandLine &line);

void describeRestore(QCommandLineParser &parser);
int runRestore(const CommandLine &line);

void describeAbout(QCommandLineParser &parser);
int runAbout(const CommandLine &line);

void describeForget(QCommandLineParser &parser);
int runForget(const CommandLine &line);

} // namespace foyer::cli
