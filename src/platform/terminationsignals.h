// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace foyer::platform {

/// Turns the system's wish that the program ends (SIGTERM, SIGINT; on Windows Ctrl+C, closing the console)
/// into a signal on the main thread. A second wish ends the program at once. At most one object, on the main
/// thread.
class TerminationSignals final : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;
    Q_DISABLE_COPY_MOVE(TerminationSignals)

    /// Whether one has come since the object was made. For loops that do not return to the event loop.
    [[nodiscard]] static bool hasCome();

Q_SIGNALS:
    void terminationRequested();
};

} // namespace foyer::platform
