#include "c_kvm.h"
