# What comes over the network: listeners, identity, the whole server.
target_sources(tasuki_server_tests PRIVATE
    http/framing_test.cpp
    http/httpserver_test.cpp
    http/tlspeer.cpp http/tlspeer.h
    identity/identity_test.cpp
    identity/renewal_test.cpp
    limits_test.cpp
    logs_test.cpp
    monitor/monitor_test.cpp
    runningserver.h
    server_test.cpp)
