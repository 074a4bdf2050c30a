target_sources(tasuki_server_tests PRIVATE
    access/accessmatrix_test.cpp
    access/doors.cpp access/doors.h
    access/ratelimiter_test.cpp
    access_test.cpp
    access/roomaccess_test.cpp
    api/clientversions_test.cpp
    api_test.cpp
    audit/auditheads_test.cpp
    blobs/blobdesk_test.cpp
    profile_test.cpp
    replica.cpp replica.h
    roomdisposal_test.cpp
    roomparts_test.cpp
    rooms_test.cpp
    roomward.h
    sql/postgrescluster.cpp sql/postgrescluster.h
    sql/teststore.cpp sql/teststore.h
    sql/writerturns_test.cpp
    serverdatabase_test.cpp
    storefaults_test.cpp
    storepull_test.cpp
    storepush_test.cpp
    storerecovery_test.cpp
    upkeep/upkeep_test.cpp
    ward.cpp ward.h)
