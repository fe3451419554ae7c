/* SwiftPM wants a source file in every C target; this one is a header. */
#include "c_kvm.h"
