# The page of one client, included by ui/: it is made of the panels of episode/ and sheets/, which come after patients/.
if(NOT TARGET Tasuki::Patients OR NOT TARGET Tasuki::UiForms
        OR NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/forms/formview.h)
    return()
endif()
tasuki_library(ClientPage
    patients/cardeditor.cpp patients/cardeditor.h
    patients/cardgrid.cpp patients/cardgrid.h
    patients/clientheader.cpp patients/clientheader.h
    patients/clientpage.cpp patients/clientpage.h
    patients/profilepanel.cpp patients/profilepanel.h
    patients/sheetcardcontent.cpp patients/sheetcardcontent.h
    patients/sheetcardview.cpp patients/sheetcardview.h
    LINKS Tasuki::Patients Tasuki::Episode Tasuki::Sheets Tasuki::UiForms)
