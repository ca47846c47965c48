// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/quarantinework.h"

#include <QFrame>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace foyer::app {

/// The line above the deliveries while some wait in quarantine: how many, what can be done with them, how far
/// that is and what it came to. Does the work for single deliveries, too, so that there is one at a time. GUI
/// thread; owned by its page.
class QuarantineBar final : public QFrame
{
    Q_OBJECT
public:
    explicit QuarantineBar(QWidget *parent = nullptr);

    /// Works on \a context from now on. Call once.
    void setContext(AppContext &context);

    /// Counts again what waits.
    void refresh();

    void readAgain(qint64 deliveryId);
    void remove(qint64 deliveryId);

    /// Whether deliveries may be read again or deleted now.
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] bool isWorking() const { return m_work && m_work->isRunning(); }

    [[nodiscard]] bool isSettled() const { return m_countsPending == 0 && !isWorking(); }

    /// Without a receiver: why they may not, for tool tips.
    [[nodiscard]] QString hindrance() const;

Q_SIGNALS:
    /// isReady() changed; what is shown of deliveries in quarantine may be out of date.
    void changed();
    void showRequested();

private:
    using Report = storage::QuarantineWork::Report;
    enum class Task { ReadAgain, Remove };

    void addWidgets();
    void confirmRemoveAll();
    void start(Task task, std::optional<qint64> deliveryId);
    void takeReport(const Result<Report> &report);
    [[nodiscard]] QString textOf(const Report &report) const;
    void showState();

    AppContext *m_context = nullptr;
    std::unique_ptr<storage::QuarantineWork> m_work; ///< While and after something is done.
    Task m_task = Task::ReadAgain;
    qint64 m_waiting = 0;
    int m_countsPending = 0;
    QString m_result;
    bool m_hasFailed = false;
    QTimer m_patience; ///< Until a work is worth a progress bar.
    QLabel *m_text;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPushButton *m_cancelButton;
    QPushButton *m_showButton;
    QPushButton *m_readButton;
    QPushButton *m_removeButton;
};

} // namespace foyer::app
