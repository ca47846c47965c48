// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"
#include "models/endpointview.h"

#include <QTimer>

#include <memory>

namespace foyer::app {

namespace Ui {
class EndpointPage;
}

class CheckRow;
class EndpointMonitor;
class StepBar;

/// Whether the endpoint works, as Purple sees it, and what to do where it does not. GUI thread; owned by the
/// window.
class EndpointPage final : public Page
{
    Q_OBJECT
public:
    explicit EndpointPage(AppContext &context, QWidget *parent = nullptr);
    ~EndpointPage() override;

    void setActive(bool isActive) override;
    [[nodiscard]] bool isSettled() const override;

private:
    void refresh();
    void showAddress();
    void showState(models::EndpointState state);
    void showChecks(const QList<health::CheckResult> &checks);
    void showDeliveries(const models::EndpointView &view);
    void showAnswerTimes();
    void showDamage();
    void askWhetherToGoOn();
    void copyAddress();
    [[nodiscard]] QUrl address() const;

    AppContext &m_context;
    std::unique_ptr<Ui::EndpointPage> m_ui;
    EndpointMonitor *m_monitor;
    QList<StepBar *> m_steps;
    QList<CheckRow *> m_checks;
    QTimer m_copied; ///< How long the button says so.
};

} // namespace foyer::app
